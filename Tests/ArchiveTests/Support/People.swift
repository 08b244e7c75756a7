import SvarArchive
import SvarModel

/// More askers and ministers than fit one screen, with names inside names, several askers, and titles of every sort.
enum People {
  static let papers: [Arrival] =
    (0..<20).map { number in
      .paper(
        .question(
          Papers.question(
            "2022/23:\(800 + number)", title: "Hamn nummer \(number)", asker: "Gästtalare Nummer\(number)",
            party: number % 3 == 0 ? "S" : "KD", lodged: "2022-10-0\(1 + number % 9)",
            text: Papers.text("Hamnen är trång, skriver polisen."))))
    } + [
      question(
        "2022/23:901", [("Anna Lind", "C"), ("Per Exempel", "L")], Minister(title: "Statsminister", name: "Bo Sand")),
      question("2022/23:902", [("Anna Maria Lind", "MP")], Minister(title: "Statsrådet", name: "Li \"Lillan\" Ek")),
      question("2022/23:903", [("ANNA LIND", "C")], Minister(title: "Kultur- och demokratiminister")),
      .paper(
        .answer(
          Papers.answer(
            ["2022/23:902", "2022/23:903"], title: "Hamnar", minister: Minister(title: "Statsrådet", name: "LI EK"),
            date: "2022-11-01", text: Papers.text("Regeringen tänker på hamnarna.")))),
    ]

  private static func question(_ reference: String, _ askers: [(String, String)], _ minister: Minister) -> Arrival {
    var question = Papers.question(
      reference, title: "Hamnens framtid", minister: minister, lodged: "2022-10-12",
      text: Papers.text("Polisen ser båtar i hamnen. Vad gör statsrådet?"))
    question.askers = askers.map { Person(name: $0.0, party: Party($0.1)) }
    return .paper(.question(question))
  }
}

extension Archives {
  /// ``small()`` with ``People`` besides.
  static func peopled() throws -> Archive {
    let archive = try small()
    _ = try archive.importing(People.papers, reading: reading)
    return archive
  }
}

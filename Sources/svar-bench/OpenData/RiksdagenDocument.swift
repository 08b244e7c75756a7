import Foundation
import SvarModel

/// An invented paper as Riksdagen's data sets would hold it: `dokumentstatus` in JSON, with what is odd in real ones.
///
/// How often each oddity stands there follows the years in which it is met: unbalanced capitals and entities in the
/// nineties, lower-case parties until 2009/10, empty sections where nothing was registered. The same paper is always
/// written the same.
struct RiksdagenDocument {
  private let id: String
  private let type: String
  private let reference: Reference
  private let paper: Paper
  private var chance: Chance

  /// Nil for the answer to an interpellation, which has no document of its own.
  init?(_ paper: Paper, seed: UInt64) {
    switch paper {
    case .question(let question):
      (id, type, reference) = (
        question.document.description, question.kind == .written ? "fr" : "ip", question.reference
      )
    case .answer(let answer):
      guard answer.kind == .written, let document = answer.id.document else { return nil }
      (id, type, reference) = (document.description, "frs", answer.references[0])
    }
    self.paper = paper
    chance = Chance(seed, reference.session.startYear * 100_000 + reference.number * 4 + type.utf8.count)
  }

  /// The member's name in its data set: in small letters.
  var name: String { id.lowercased() + ".json" }

  private var year: Int { reference.session.startYear }

  /// The file's bytes.
  ///
  /// - Parameter answer: the answer to an interpellation, which stands in the same document.
  mutating func bytes(answer: Answer? = nil) throws -> Data {
    var status: [String: Any] = ["dokbilaga": NSNull(), "debatt": NSNull()]
    switch paper {
    case .question(let question): fill(&status, question, answer)
    case .answer(let own): fill(&status, own)
    }
    let data = try JSONSerialization.data(
      withJSONObject: ["dokumentstatus": status], options: [.sortedKeys, .withoutEscapingSlashes])
    // Escapes that no standard knows stand in some files.
    guard chance.isTrue(0.003) else { return data }
    return Data(String(decoding: data, as: UTF8.self).replacingOccurrences(of: "<p>", with: "<p>\\'").utf8)
  }

  // MARK: Questions

  private mutating func fill(_ status: inout [String: Any], _ question: Question, _ answer: Answer?) {
    let asker = question.askers.first
    var lines = ["<h2>\(type == "fr" ? "Fråga" : "Interpellation") \(reference) \(question.title)</h2>"]
    if let asker { lines.append("<p class=\"Av\">av <i>\(asker.name)\(party(asker.party))</i></p>") }
    if let minister = question.addressee { lines.append("<p class=\"Till\">till \(minister.display)</p>") }
    status["dokument"] = document(
      title: question.title, subtitle: asker.map { $0.name + party($0.party) }, day: question.dates.lodged,
      html: html(lines, question.text), recipient: question.addressee?.display)
    var people: [[String: Any]] = []
    if let asker { people.append(somebody("undertecknare", asker.name, asker.party, asker.identifier)) }
    if let minister = question.addressee { people.append(somebody("stalldtill", minister)) }
    if let minister = question.answeredBy { people.append(somebody("besvaradav", minister)) }
    status["dokintressent"] = section("intressent", people)
    status["dokaktivitet"] = section("aktivitet", events(question.dates))
    status["dokuppgift"] = section("uppgift", [["kod": "statustext", "namn": "statustext", "text": state(question)]])
    status["dokreferens"] = references(of: question)
    if let answer { status["debatt"] = section("anforande", speeches(answer)) }
  }

  private func events(_ dates: QuestionDates) -> [[String: Any]] {
    let all: [(String, String, Day?)] = [
      ("INL", "Inlämnad", dates.lodged), ("Överlämnad", "Överlämnad", dates.forwarded),
      ("ANM", "Anmäld", dates.announced), ("BESV", "Besvarad", dates.answered),
      ("BESV", "Svarsdatum", dates.answered), ("SISVA", "Sista svarsdatum", dates.due),
    ]
    return all.compactMap { code, name, day in day.map { event(code, name, $0) } }
  }

  /// The tie to the answer; old papers have none.
  private func references(of question: Question) -> Any {
    guard year >= 2002, type == "fr", question.status == .answered, let answer = question.document.answer else {
      return NSNull()
    }
    return section(
      "referens",
      [["referenstyp": "frågesvar", "ref_dok_id": answer.description, "ref_dok_typ": "frs", "uppgift": "Svar"]])
  }

  private func state(_ question: Question) -> String {
    let what = question.kind == .written ? "Frågan" : "Interpellationen"
    return switch question.status {
    case .answered: "\(what) är besvarad"
    case .waiting, .unknown: "\(what) är inlämnad"
    case .withdrawn: "\(what) är återtagen"
    case .lapsed: "\(what) är förfallen"
    case .declined: "\(what) besvaras ej"
    }
  }

  private func speeches(_ answer: Answer) -> [[String: Any]] {
    func speech(_ number: Int, _ names: [String?], _ party: Party?, _ text: PaperText) -> [String: Any] {
      [
        "anf_nummer": String(number), "talare": names.compactMap(\.self).joined(separator: " ") + self.party(party),
        "parti": party?.letters ?? NSNull(), "anf_datum": (answer.date?.description ?? "") + " 00:00:00",
        "anf_rm": reference.session.label,
        "anf_beteckning": answer.record?.split(separator: ":").last.map(String.init) ?? "1",
        "anf_text": text.paragraphs.map { "<p>\($0.text)</p>" }.joined(separator: "\r\n"),
      ]
    }
    let minister = answer.answeredBy
    return [speech(1, [minister?.title, minister?.name], minister?.party, answer.text)]
      + answer.debate.enumerated().map { index, said in
        speech(index + 2, [said.title, said.speaker], said.party, said.text)
      }
  }

  // MARK: Answers

  private mutating func fill(_ status: inout [String: Any], _ answer: Answer) {
    let minister = answer.answeredBy
    // Answers of the nineties do not always say who gives them but in their text.
    let subtitle = year < 2000 && chance.isTrue(0.3) ? ",  ()" : minister.map { $0.display + party($0.party) }
    status["dokument"] = document(
      title: answer.title ?? "", subtitle: subtitle, day: answer.date, html: html([], answer.text),
      recipient: minister?.display)
    status["dokintressent"] = section("intressent", minister.map { [somebody("besvaradav", $0)] } ?? [])
    status["dokaktivitet"] = section("aktivitet", answer.date.map { [event("BESV", "Besvarad", $0)] } ?? [])
    status["dokuppgift"] = NSNull()
    let ties = answer.questions.map {
      ["referenstyp": "fråga", "ref_dok_id": $0.description, "ref_dok_typ": "fr", "uppgift": "Fråga"]
    }
    status["dokreferens"] = year >= 2002 ? section("referens", ties) : NSNull()
  }

  // MARK: Pieces

  private mutating func document(
    title: String, subtitle: String?, day: Day?, html: String, recipient: String?
  ) -> [String: Any] {
    // A day that stands there for want of any.
    let date = year < 2000 && chance.isTrue(0.03) ? "\(year)-12-31" : day?.description ?? "1900-01-01"
    return [
      "hangar_id": String(1_000_000 + reference.number), "dok_id": id, "rm": reference.session.label,
      "beteckning": String(reference.number), "doktyp": type, "typ": type, "subtyp": NSNull(),
      "nummer": String(reference.number), "slutnummer": "0", "datum": date + " 00:00:00",
      "systemdatum": (day ?? SessionCalendar.first).adding(days: 1).description + " 08:15:00",
      "publicerad": date + " 00:00:00", "titel": title + (chance.isTrue(0.1) ? "\r\n" : ""),
      "subtitel": subtitle ?? NSNull(), "status": NSNull(), "mottagare": recipient ?? NSNull(), "organ": NSNull(),
      "relaterat_id": NSNull(), "html": html, "dokumentnamn": type == "frs" ? "Svar på skriftlig fråga" : NSNull(),
    ]
  }

  private mutating func html(_ head: [String], _ text: PaperText) -> String {
    let isOld = year < 2000
    let isWord = !isOld && chance.isTrue(0.05)
    var lines = isOld ? head.map { $0.replacingOccurrences(of: "p>", with: "P>") } : head
    for (index, paragraph) in text.paragraphs.enumerated() {
      var words = paragraph.text.replacingOccurrences(of: "&", with: "&amp;")
      guard isOld else {
        lines.append((isWord ? "<p class=\"MsoNormal\">" : "<p>") + words + "</p>")
        continue
      }
      if index % 2 == 0 { words = Self.entities(words) }
      // Paragraphs that are opened and never closed, a font that is never closed.
      lines.append((index == 0 ? "<FONT SIZE=3>" : "") + "<P ALIGN=\"JUSTIFY\"></P><P ALIGN=\"JUSTIFY\">" + words)
    }
    if isWord { lines.insert("<p>[bookmark: _Hlk\(reference.number)]</p>", at: min(1, lines.count)) }
    return lines.joined(separator: "\r\n")
  }

  private static func entities(_ text: String) -> String {
    text.replacingOccurrences(of: "å", with: "&aring;").replacingOccurrences(of: "ä", with: "&auml;")
      .replacingOccurrences(of: "ö", with: "&ouml;")
  }

  private func party(_ party: Party?) -> String {
    guard let party else { return "" }
    return " (\(year <= 2009 ? party.letters.lowercased() : party.letters))"
  }

  private mutating func somebody(
    _ role: String, _ name: String, _ party: Party?, _ identifier: String?
  ) -> [String: Any] {
    // Where nobody was registered the name stands in the subtitle alone.
    let isKnown = !(year < 2002 && chance.isTrue(0.05))
    return [
      "intressent_id": isKnown ? identifier ?? "0" : "0", "namn": isKnown ? name : NSNull(),
      "partibet": isKnown ? party?.letters ?? NSNull() : NSNull(), "ordning": "1", "roll": role,
    ]
  }

  private mutating func somebody(_ role: String, _ minister: Minister) -> [String: Any] {
    somebody(role, minister.display, minister.party, minister.identifier)
  }

  private func event(_ code: String, _ name: String, _ day: Day) -> [String: Any] {
    [
      "kod": code, "namn": name, "datum": day.description + " 00:00:00", "status": "inträffat", "ordning": "0",
      "process": "behandling",
    ]
  }

  /// A section of the data: null where it is empty, one object where it has one.
  private func section(_ name: String, _ values: [[String: Any]]) -> Any {
    switch values.count {
    case 0: NSNull()
    case 1: [name: values[0]]
    default: [name: values]
    }
  }
}

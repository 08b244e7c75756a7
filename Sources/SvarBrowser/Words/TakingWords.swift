/// What is said when something is handed over to other programs.
struct TakingWords: Sendable {
  let citation: String
  let opening: @Sendable (String) -> String
  /// Where nothing can be opened: the address, which has been sent to the clipboard.
  let noDisplay: @Sendable (String) -> String
  let noAddress: String
  let anyKey: String
  let commandFor: @Sendable (TakenForm) -> String
  let fileFor: String
  let exported: @Sendable (String) -> String
  let exists: @Sendable (String) -> String
  let askReplaceFile: @Sendable (String) -> String
  let unknownForm: @Sendable (String) -> String
  let notInForm: @Sendable (String) -> String
}

extension TakingWords {
  static let swedish = TakingWords(
    citation: "källhänvisning", opening: { "Öppnar \($0)" }, noDisplay: { "Skickat till urklipp: \($0)" },
    noAddress: "Det finns ingen adress till det här.", anyKey: "Tryck en tangent.",
    commandFor: { form in
      switch form {
      case .jsonl: "Kommando som får listan, en JSON-rad per papper"
      case .json: "Kommando som får papperet som JSON"
      default: "Kommando som får texten"
      }
    },
    fileFor: "Fil; ändelsen väljer form: .txt .md .json .jsonl .csv .bib .ris", exported: { "Sparat i \($0)" },
    exists: { "\($0) finns redan." }, askReplaceFile: { "\($0) finns redan. Ersätta den? (j/n)" },
    unknownForm: { "”\($0)” har ingen känd ändelse: .txt .md .json .jsonl .csv .bib .ris" },
    notInForm: { "Det här går inte att få som \($0)." })

  static let english = TakingWords(
    citation: "citation", opening: { "Opening \($0)" }, noDisplay: { "Sent to the clipboard: \($0)" },
    noAddress: "There is no address for this.", anyKey: "Press a key.",
    commandFor: { form in
      switch form {
      case .jsonl: "Command that gets the list, a line of JSON for each"
      case .json: "Command that gets the paper as JSON"
      default: "Command that gets the text"
      }
    },
    fileFor: "File; its ending chooses the form: .txt .md .json .jsonl .csv .bib .ris",
    exported: { "Written to \($0)" },
    exists: { "\($0) is there already." }, askReplaceFile: { "\($0) is there already. Replace it? (y/n)" },
    unknownForm: { "“\($0)” has no known ending: .txt .md .json .jsonl .csv .bib .ris" },
    notInForm: { "This cannot be had as \($0)." })
}

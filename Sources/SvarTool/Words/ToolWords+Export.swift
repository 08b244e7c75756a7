import SvarModel
import SvarSettings

extension ToolWords {
  private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

  // MARK: Writing out

  var measuresHeading: String { say("Åtgärder", "Measures") }

  func cannotWriteFile(_ path: String, _ reason: String) -> String {
    say("\(path) kan inte skrivas: \(reason)", "\(path) cannot be written: \(reason)")
  }

  func cannotBeWritten(_ kind: ListKind, as format: ExportFormat) -> String {
    let name: String =
      switch kind {
      case .measure: say("åtgärder", "measures")
      case .collaboration: say("samverkan", "collaborations")
      case .agency: say("myndigheter", "agencies")
      case .question, .answer: say("papper", "papers")
      }
    return say(
      "\(name) skrivs som csv eller jsonl, inte som \(format.rawValue)",
      "\(name) are written as csv or jsonl, not as \(format.rawValue)")
  }
}

import SvarModel
import SvarSettings

extension ToolWords {
  private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

  // MARK: Writing out

  var measuresHeading: String { say("Åtgärder", "Measures") }

  /// Of a paper that the reader has read.
  var read: String { say("läst", "read") }

  // MARK: Whole archives

  func compacted(_ path: String, from before: Int, to after: Int) -> String {
    func size(_ bytes: Int) -> String { "\((bytes + 524_287) / 1_048_576) MiB" }
    return say(
      "\(path): \(size(before)) är nu \(size(after))", "\(path): \(size(before)) is now \(size(after))")
  }

  var learningWords: String { say("Orden lärs in på nytt …", "Learning the words anew …") }

  func reread(_ answers: Int, changed: Int) -> String {
    say(
      "\(answers) svar: \(changed) lästa på nytt, de andra lästes redan så",
      "\(answers) answers: \(changed) read anew, the others were read so already")
  }

  func cannotWriteFile(_ path: String, _ reason: String) -> String {
    say("\(path) kan inte skrivas: \(reason)", "\(path) cannot be written: \(reason)")
  }

  func cannotBeWritten(_ kind: ListKind, as format: ExportFormat) -> String {
    let name: String =
      switch kind {
      case .measure: say("åtgärder", "measures")
      case .collaboration: say("samverkan", "collaborations")
      case .agency: say("myndigheter", "agencies")
      case .refusal: say("avböjanden", "refusals")
      case .question, .answer: say("papper", "papers")
      }
    return say(
      "\(name) skrivs som csv eller jsonl, inte som \(format.rawValue)",
      "\(name) are written as csv or jsonl, not as \(format.rawValue)")
  }
}

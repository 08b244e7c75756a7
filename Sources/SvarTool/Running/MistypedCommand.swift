import Foundation
import SvarSettings

/// A command that was spelt wrongly, which would otherwise be searched for in the browser.
public enum MistypedCommand {
  /// What was typed and what was probably meant; nil where the first word is an option, a command, or no near miss of one.
  ///
  /// A near miss has one letter wrong, or two neighbours the other way round, and at least four letters: `serach`,
  /// `improt`, `exprot`. All other words are a query for the browser.
  public static func find(in arguments: [String], among commands: [String]) -> (typed: String, meant: String)? {
    guard let word = arguments.first, word.count >= 4, word.allSatisfy({ $0.isASCII && $0.isLetter }),
      !commands.contains(word)
    else { return nil }
    return commands.first { isNear(Array(word.lowercased()), Array($0)) }.map { (word, $0) }
  }

  /// - Complexity: linear in the length of the words.
  private static func isNear(_ word: [Character], _ command: [Character]) -> Bool {
    let start = zip(word, command).prefix { $0 == $1 }.count
    let rest = (word.dropFirst(start), command.dropFirst(start))
    if word.count == command.count {
      let isTurned =
        rest.0.count > 1 && rest.0.first == rest.1.dropFirst().first && rest.1.first == rest.0.dropFirst().first
        && rest.0.dropFirst(2) == rest.1.dropFirst(2)
      return isTurned || rest.0.dropFirst() == rest.1.dropFirst()
    }
    if word.count == command.count + 1 { return rest.0.dropFirst() == rest.1 }
    return word.count + 1 == command.count && rest.0 == rest.1.dropFirst()
  }

  public static func sentence(_ typed: String, _ meant: String) -> String {
    switch InterfaceLanguage(environment: ProcessInfo.processInfo.environment) {
    case .swedish:
      "svar: inget kommando heter ”\(typed)”; menade du ”svar \(meant)”? För att söka efter ordet: svar browse \(typed)"
    case .english:
      "svar: there is no command “\(typed)”; did you mean “svar \(meant)”? To search for the word: svar browse \(typed)"
    }
  }

  public static var status: Int32 { ExitStatus.usage.rawValue }
}

public import ArgumentParser
import Foundation
import SvarBrowser
import SvarSettings

/// `svar keys`: what every key does, from the same table that the browser obeys.
public struct KeysCommand: GuardedCommand {
  public static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List the actions, their keys, and what they do.")

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup public var common: CommonOptions

  public init() {}

  private struct Form: Encodable {
    struct Row: Encodable {
      var name: String
      var keys: [String]
      var places: [String]
      var does: String
    }
    var actions: [Row]
  }

  public func execute() async throws -> ExitStatus {
    let output = Output()
    let words = Words.of(common.spoken)
    let rows = ActionTable.all.map { action in
      Form.Row(
        name: action.name, keys: action.keys.map { $0.label(words) }, places: action.places.map(\.rawValue).sorted(),
        does: action.does[common.spoken])
    }
    if json {
      try output.line(JSONText.of(Form(actions: rows)))
    } else {
      for row in rows {
        let keys = row.keys.joined(separator: " ").padding(toLength: 24, withPad: " ", startingAt: 0)
        let name = row.name.padding(toLength: 22, withPad: " ", startingAt: 0)
        try output.shown("\(keys)  \(name)  \(row.does)")
      }
    }
    try output.flush()
    return .success
  }
}

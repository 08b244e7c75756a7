public import ArgumentParser
import Foundation
import SvarBrowser
import SvarSettings

/// `svar keys`: what every key does, from the same table that the browser obeys.
public struct KeysCommand: GuardedCommand {
  public static let isAllowedRestricted = true
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
    let table = try BrowserSettings(common).keys
    let rows =
      ActionTable.all.map { action in
        Form.Row(
          name: action.name, keys: table.labels(of: action, words: words),
          places: action.places.map(\.rawValue).sorted(), does: action.does[common.spoken])
      }
      + table.ownRows(words).map { own in
        Form.Row(name: own.does, keys: [own.keys], places: [own.place.rawValue], does: "")
      }
    if json {
      try output.line(JSONText.of(Form(actions: rows)))
    } else {
      for row in rows {
        let written = row.keys.joined(separator: " ")
        let keys = written.padding(toLength: max(24, written.count), withPad: " ", startingAt: 0)
        let name = row.name.padding(toLength: max(22, row.name.count), withPad: " ", startingAt: 0)
        try output.shown("\(keys)  \(name)  \(row.does)")
      }
    }
    try output.flush()
    return .success
  }
}

public import ArgumentParser
import SvarArchive
import SvarModel

/// `svar members`: who has asked.
public struct MembersCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(
    commandName: "members", abstract: "List members who have asked, with parties, constituency and earlier names.")
  @OptionGroup var list: ListOptions
  @OptionGroup public var common: CommonOptions
  public init() {}

  private struct Form: Encodable {
    struct Row: Encodable {
      var id: String
      var name: String
      var formerNames: [String]
      var parties: [String]
      var constituency: String?
      var questions: Int
      var first: String?
      var last: String?
    }
    var total: Int
    var members: [Row]
  }

  public func execute() async throws -> ExitStatus {
    let archive = try OpenArchive.existing(common)
    let (total, rows) = try await archive.members(named: list.query.joined(separator: " "), limit: list.limit)
    let form = Form(
      total: total,
      members: rows.map {
        Form.Row(
          id: $0.id, name: $0.name, formerNames: $0.formerNames, parties: $0.parties.map(\.letters),
          constituency: $0.constituency, questions: $0.questions, first: $0.first?.description,
          last: $0.last?.description)
      })
    return try list.printed(total: total, form, common) { text in
      rows.map { row in
        [
          text.span(row.first, row.last), row.name, "(" + (row.parties.first?.letters ?? "–") + ")", row.constituency,
          row.formerNames.isEmpty ? nil : common.words.formerly(row.formerNames), "×\(row.questions)",
        ].compactMap(\.self).joined(separator: "  ")
      }
    }
  }
}

/// `svar ministers`: who has answered.
public struct MinistersCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(
    commandName: "ministers", abstract: "List ministers who have answered.")
  @OptionGroup var list: ListOptions
  @OptionGroup public var common: CommonOptions
  public init() {}

  private struct Form: Encodable {
    struct Row: Encodable {
      var name: String
      var titles: [String]
      var party: String?
      var answers: Int
      var first: String?
      var last: String?
    }
    var total: Int
    var ministers: [Row]
  }

  public func execute() async throws -> ExitStatus {
    let archive = try OpenArchive.existing(common)
    let (total, rows) = try await archive.ministers(named: list.query.joined(separator: " "), limit: list.limit)
    let form = Form(
      total: total,
      ministers: rows.map {
        Form.Row(
          name: $0.name, titles: $0.titles, party: $0.party?.letters, answers: $0.answers,
          first: $0.first?.description, last: $0.last?.description)
      })
    return try list.printed(total: total, form, common) { text in
      rows.map { row in
        [
          text.span(row.first, row.last), row.name, row.party.map { "(\($0))" }, row.titles.first, "×\(row.answers)",
        ].compactMap(\.self).joined(separator: "  ")
      }
    }
  }
}

extension ListOptions {
  /// Prints people, as one object where JSON is asked for.
  fileprivate func printed(
    total: Int, _ form: some Encodable, _ common: CommonOptions, lines: (RowText) -> [String]
  ) throws -> ExitStatus {
    let output = Output()
    if json {
      try output.line(JSONText.of(form))
    } else {
      for line in lines(RowText(words: common.words)) { try output.shown(line) }
      if !common.quiet { StandardError.line(total == 0 ? common.words.nothingFound : common.words.found(total)) }
    }
    try output.flush()
    return total == 0 ? .nothing : .success
  }
}

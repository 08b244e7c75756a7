public import ArgumentParser
import SvarArchive
import SvarModel

/// What the commands that print one kind's list have in common.
public struct ListOptions: ParsableArguments {
  @Argument(help: "A query in the browser's language; without one, everything.")
  var query: [String] = []

  @Option(help: "Rows at most.")
  var limit = 50

  @Flag(help: "One JSON object.")
  var json = false

  public init() {}

  public func validate() throws {
    if limit < 0 { throw ValidationError("--limit is not negative") }
  }

  /// Prints the list, as one object made by `form` where JSON is asked for.
  func run(_ kind: ListKind, _ common: CommonOptions, form: (Int, [ListRow]) -> any Encodable) async throws
    -> ExitStatus
  {
    let archive = try OpenArchive.existing(common)
    let request = ListRequest(kind: kind, query: query.joined(separator: " "))
    let rows = try await archive.rows(request, offset: 0, limit: limit)
    let total = try await archive.count(request)
    let output = Output()
    if json {
      try output.line(JSONText.of(form(total, rows)))
    } else {
      let text = RowText(words: common.words)
      for row in rows { try output.shown(text.line(row)) }
      if !common.quiet { StandardError.line(total == 0 ? common.words.nothingFound : common.words.found(total)) }
    }
    try output.flush()
    return total == 0 ? .nothing : .success
  }
}

/// `svar measures`: what governments have said they do.
public struct MeasuresCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(commandName: "measures", abstract: "List measures.")
  @OptionGroup var list: ListOptions
  @OptionGroup public var common: CommonOptions
  public init() {}

  public func execute() async throws -> ExitStatus {
    try await list.run(.measure, common) { MeasuresForm(total: $0, rows: $1) }
  }
}

/// `svar collaborations`: which agencies do what together.
public struct CollaborationsCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(
    commandName: "collaborations", abstract: "List collaborations of agencies.")
  @OptionGroup var list: ListOptions
  @OptionGroup public var common: CommonOptions
  public init() {}

  public func execute() async throws -> ExitStatus {
    try await list.run(.collaboration, common) { CollaborationsForm(total: $0, rows: $1) }
  }
}

/// `svar agencies`: which agencies answers name.
public struct AgenciesCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(commandName: "agencies", abstract: "List agencies.")
  @OptionGroup var list: ListOptions
  @OptionGroup public var common: CommonOptions
  public init() {}

  public func execute() async throws -> ExitStatus {
    try await list.run(.agency, common) { AgenciesForm(total: $0, rows: $1) }
  }
}

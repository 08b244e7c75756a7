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

  /// The query as one text, with what a flag adds to it.
  func text(_ more: String = "") -> String { (query + [more]).filter { !$0.isEmpty }.joined(separator: " ") }

  /// Prints the list, as one object made by `form` where JSON is asked for.
  func run(
    _ kind: ListKind, _ common: CommonOptions, adding more: String = "", order: ListRequest.Order? = nil,
    form: (Archive, Int, [ListRow]) async throws -> any Encodable
  ) async throws -> ExitStatus {
    let archive = try OpenArchive.existing(common)
    let request = ListRequest(kind: kind, query: text(more), order: order)
    let rows = try await archive.rows(request, offset: 0, limit: limit)
    let total = try await archive.count(request)
    let output = Output()
    if json {
      try output.line(JSONText.of(await form(archive, total, rows)))
    } else {
      let text = RowText(words: common.words)
      for row in rows { try output.shown(text.line(row)) }
      if !common.quiet { StandardError.line(total == 0 ? common.words.nothingFound : common.words.found(total)) }
    }
    try output.flush()
    return total == 0 ? .nothing : .success
  }
}

/// What a list's command prints besides the rows.
public struct DetailOptions: ParsableArguments {
  @Flag(help: "With --json: everything that the thing's page shows in the browser.")
  var details = false

  public init() {}

  func check(_ list: ListOptions) throws {
    if details, !list.json { throw ValidationError("--details needs --json") }
  }
}

/// `svar measures`: what governments have said they do.
public struct MeasuresCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(commandName: "measures", abstract: "List measures.")
  @OptionGroup var list: ListOptions
  @Flag(help: "Only those with a deadline, the latest first, with what has been heard of it.")
  var due = false
  @OptionGroup var detail: DetailOptions
  @OptionGroup public var common: CommonOptions
  public init() {}

  public func validate() throws { try detail.check(list) }

  public func execute() async throws -> ExitStatus {
    let today = Day.today
    return try await list.run(
      .measure, common, adding: due ? "senast:ja" : "", order: due ? .deadline : nil
    ) { archive, total, rows in
      var form = MeasuresForm(total: total, rows: rows, today: today)
      if detail.details { try await form.addMentions(from: archive) }
      return form
    }
  }
}

/// `svar collaborations`: which agencies do what together.
public struct CollaborationsCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(
    commandName: "collaborations", abstract: "List collaborations of agencies.")
  @OptionGroup var list: ListOptions
  @OptionGroup var detail: DetailOptions
  @OptionGroup public var common: CommonOptions
  public init() {}

  public func validate() throws { try detail.check(list) }

  public func execute() async throws -> ExitStatus {
    try await list.run(.collaboration, common) { archive, total, rows in
      var form = CollaborationsForm(total: total, rows: rows)
      if detail.details { try await form.addDetails(from: archive) }
      return form
    }
  }
}

/// `svar agencies`: which agencies answers name.
public struct AgenciesCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(commandName: "agencies", abstract: "List agencies.")
  @OptionGroup var list: ListOptions
  @OptionGroup var detail: DetailOptions
  @OptionGroup public var common: CommonOptions
  public init() {}

  public func validate() throws { try detail.check(list) }

  public func execute() async throws -> ExitStatus {
    try await list.run(.agency, common) { archive, total, rows in
      var form = AgenciesForm(total: total, rows: rows)
      if detail.details { try await form.addDetails(from: archive) }
      return form
    }
  }
}

/// `svar declined`: what ministers have said will not be done.
public struct DeclinedCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(
    commandName: "declined", abstract: "List what ministers said will not be done.")
  @OptionGroup var list: ListOptions
  @OptionGroup public var common: CommonOptions
  public init() {}

  public func execute() async throws -> ExitStatus {
    try await list.run(.refusal, common) { DeclinedForm(total: $1, rows: $2) }
  }
}

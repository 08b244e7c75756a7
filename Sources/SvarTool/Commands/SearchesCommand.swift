public import ArgumentParser
import SvarArchive
import SvarModel

/// `svar searches`: what the reader has saved, and what of it is new.
public struct SearchesCommand: AsyncParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "searches", abstract: "List saved searches with what is new; save and remove them.",
    subcommands: [List.self, Save.self, Remove.self, Seen.self], defaultSubcommand: List.self)

  public init() {}
}

extension SearchesCommand {
  /// `svar searches list`, and `svar searches` alone.
  public struct List: GuardedCommand {
    public static let isAllowedRestricted = true
    public static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the saved searches (what svar searches does alone).")

    @Flag(help: "One JSON object.")
    var json = false

    @OptionGroup public var common: CommonOptions

    public init() {}

    public func execute() async throws -> ExitStatus {
      let searches = try await OpenNotebook.of(OpenArchive.existing(common), common).savedSearches()
      let output = Output()
      if json {
        try output.line(JSONText.of(SearchesForm(searches)))
      } else {
        for search in searches { try output.shown(common.words.savedSearch(search)) }
        if searches.isEmpty, !common.quiet { StandardError.line(common.words.noSearches) }
      }
      try output.flush()
      return searches.isEmpty ? .nothing : .success
    }
  }

  /// `svar searches save NAME QUERY`
  public struct Save: GuardedCommand {
    public static let configuration = CommandConfiguration(
      commandName: "save", abstract: "Save a search under a name, in place of one that has it.")

    @Argument(help: "The name.")
    var name: String

    @Argument(help: "The query; several words are one query.")
    var query: [String]

    @Option(
      help: ArgumentHelp(
        "What to list; without it, what the query's typ: says, else questions.",
        valueName: "question|answer|measure|collaboration|agency|refusal"))
    var kind: ListKind?

    @OptionGroup public var common: CommonOptions

    public init() {}

    public func execute() async throws -> ExitStatus {
      let (archive, notebook) = try SearchesCommand.writable(common)
      let text = query.joined(separator: " ")
      try await notebook.save(name, kind ?? archive.kind(askedForBy: text) ?? .question, query: text)
      return .success
    }
  }

  /// `svar searches remove NAME`
  public struct Remove: GuardedCommand {
    public static let configuration = CommandConfiguration(commandName: "remove", abstract: "Forget a saved search.")

    @Argument(help: "The name.")
    var name: String

    @OptionGroup public var common: CommonOptions

    public init() {}

    public func execute() async throws -> ExitStatus {
      let notebook = try await SearchesCommand.notebook(holding: name, common)
      try await notebook.removeSearch(named: name)
      return .success
    }
  }

  /// `svar searches seen NAME`
  public struct Seen: GuardedCommand {
    public static let configuration = CommandConfiguration(
      commandName: "seen", abstract: "Note that what a saved search finds now has been looked at.")

    @Argument(help: "The name.")
    var name: String

    @OptionGroup public var common: CommonOptions

    public init() {}

    public func execute() async throws -> ExitStatus {
      let notebook = try await SearchesCommand.notebook(holding: name, common)
      try await notebook.lookedAt(searchNamed: name)
      return .success
    }
  }

  /// The archive and a notebook that will still be there afterwards.
  fileprivate static func writable(_ common: CommonOptions) throws -> (Archive, ReaderNotebook) {
    guard !common.isRestricted else { throw ToolFailure(.notPermitted, common.words.notInRestrictedUse) }
    let archive = try OpenArchive.existing(common)
    guard !archive.isSample else { throw ToolFailure(.noInput, common.words.sampleKeepsNothing) }
    return (archive, try OpenNotebook.of(archive, common))
  }

  fileprivate static func notebook(holding name: String, _ common: CommonOptions) async throws -> ReaderNotebook {
    let (_, notebook) = try writable(common)
    guard try await notebook.holdsSearch(named: name) else {
      throw ToolFailure(.nothing, common.words.noSearch(name))
    }
    return notebook
  }
}

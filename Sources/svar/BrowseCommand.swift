import ArgumentParser
import Foundation
public import SvarArchive
public import SvarBrowser
import SvarModel
import SvarSettings
import SvarTerminal
import SvarTool

/// `svar` without a command: opens the browser.
struct BrowseCommand: GuardedCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Open the browser (what svar does without a command).")

  @Argument(help: "A reference (2020/21:89), a document id (H81189), or a query.")
  var asked: [String] = []

  @Flag(help: "Line by line, nothing drawn over: for speech and braille, and for very slow lines.")
  var plain = false

  @OptionGroup var common: CommonOptions

  static let isAllowedRestricted = true

  func execute() async throws -> ExitStatus {
    if common.isRestricted { RestrictedUse.seal() }
    let settings = try BrowserSettings(common)
    let archive = try OpenArchive.existing(common, saysSample: false)
    // Without a notebook one can still read: what was wrong with it is told, and nothing is kept.
    var notebook: ReaderNotebook?
    var notice: String?
    do {
      notebook = try OpenNotebook.of(archive, common)
    } catch let error as NotebookError {
      notice = error.phrase[settings.language]
    }
    CrashReport(
      version: ProgramVersion.number, folder: try CrashFolder.prepared(common), showsFolder: !common.isRestricted,
      kept: CrashWords.kept[settings.language], notKept: CrashWords.notKept[settings.language]
    ).prepare()
    let keeps = !common.isRestricted || common.state != nil
    let exit = try await Self.show(
      archive, notebook: keeps ? notebook : nil, filler: try ArchiveFiller(archive, common), settings, start: start,
      notice: notice, isPlain: plain)
    return exit == .quit ? .success : try leaving(exit)
  }

  private var start: Start {
    let text = asked.joined(separator: " ")
    if text.isEmpty { return .list }
    return PaperPointer(text).map { .pointer($0, text: text) } ?? .query(text)
  }

  /// The terminal's loop has the main thread; what it asks for runs on others.
  @MainActor
  private static func show(
    _ archive: Archive, notebook: (any Notebook)?, filler: (any Filler)?, _ settings: BrowserSettings, start: Start,
    notice: String?, isPlain: Bool
  ) async throws -> TerminalExit {
    do {
      if isPlain { return try await showPlainly(archive, notebook: notebook, settings, start: start, notice: notice) }
      let abilities = try TerminalAbilities()
      var options = BrowserProgram.Options(
        language: settings.language, theme: settings.theme, isMouseOn: settings.isMouseOn,
        isColored: settings.isColored && abilities.isColored, isRestricted: settings.isRestricted,
        isASCII: !abilities.isUTF8, start: start, keys: settings.keys,
        canOpen: OutsideProgram.opener != nil, notice: notice, today: .today)
      options.range = abilities.range
      options.isMouseSet = settings.isMouseSet
      options.hyphenator = .swedish(staysSmall: settings.isRestricted)
      options.isHyphenated = settings.isHyphenated
      options.isHyphenationSet = settings.isHyphenationSet
      options.keepsWhenRestricted = notebook != nil
      let program = BrowserProgram(
        library: archive, notebook: notebook,
        exporter: ArchiveExporter(archive, notebook: notebook, language: settings.language),
        filler: filler, themes: settings.themes, options: options)
      let exit = try TerminalSession.run(
        program,
        options: TerminalOptions(
          usesColor: settings.isColored, usesMouse: settings.isMouseOn, mayRunPrograms: !settings.isRestricted))
      await program.finish()
      return exit
    } catch {
      throw ToolFailure(.usage, settings.language == .swedish ? error.swedish : error.english)
    }
  }

  @MainActor
  private static func showPlainly(
    _ archive: Archive, notebook: (any Notebook)?, _ settings: BrowserSettings, start: Start, notice: String?
  ) async throws(TerminalError) -> TerminalExit {
    var options = BrowserProgram.Options(
      language: settings.language, isColored: false, isRestricted: settings.isRestricted, start: start,
      keys: settings.keys, canOpen: OutsideProgram.opener != nil, notice: notice, today: .today)
    options.keepsWhenRestricted = notebook != nil
    let program = BrowserProgram(
      library: archive, notebook: notebook,
      exporter: ArchiveExporter(archive, notebook: notebook, language: settings.language),
      themes: settings.themes, options: options)
    let exit = try PlainSession.run(program, mayRunPrograms: !settings.isRestricted)
    await program.finish()
    return exit
  }

  private func leaving(_ exit: TerminalExit) throws -> ExitStatus { throw ExitCode(exit.status) }
}

extension Archive: Library {}

extension ReaderNotebook: Notebook {}

extension NotebookError: SpokenError {
  public var phrase: Phrase { Phrase(swedishDescription, description) }
}

extension ArchiveError: SpokenError {
  public var phrase: Phrase { Phrase(swedishDescription, description) }
}

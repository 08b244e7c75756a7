import ArgumentParser
import SvarBrowser
import SvarTool

/// `svar manual`: the manual page, made from the tables of commands and of actions.
struct ManualCommand: GuardedCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, for man -l.")

  @OptionGroup var common: CommonOptions

  func execute() async throws -> ExitStatus {
    let output = Output()
    try output.write(Self.page)
    try output.flush()
    return .success
  }

  /// The whole page in the language of `man`.
  static var page: String {
    let escape = KeyManual.escaped
    var lines = [
      ".\\\" Made by svar manual from the tables of commands and actions.", ".TH SVAR 1", ".SH NAME",
      "svar \\- \(escape("read what members of the Swedish parliament asked ministers, and what they were answered"))",
      ".SH SYNOPSIS", ".B svar", "[\\fIoptions\\fR] [\\fIreference\\fR|\\fIquery\\fR]", ".br", ".B svar",
      "\\fIcommand\\fR [\\fIarguments\\fR]", ".SH DESCRIPTION",
      escape(
        "Without a command the browser opens: with a reference (2020/21:89) or a document id (H81189) at that paper, with "
          + "a query at what it finds. Without an archive it opens the built-in sample, in which everything is invented."
      ),
      ".SH COMMANDS",
    ]
    for name in Svar.configuration.subcommands.compactMap({ command in command.configuration.commandName }) {
      let command = Svar.configuration.subcommands.first { command in command.configuration.commandName == name }
      lines += [".TP", ".B \(escape(name))", escape(command?.configuration.abstract ?? "")]
    }
    lines += [".SH OPTIONS"]
    for (option, meaning) in options { lines += [".TP", ".B \(escape(option))", escape(meaning)] }
    lines += [".SH FILES"]
    for (file, meaning) in files { lines += [".TP", ".I \(escape(file))", escape(meaning)] }
    return lines.joined(separator: "\n") + "\n" + KeyManual.roff
  }

  private static let options: [(String, String)] = [
    ("--archive FILE", "The archive; otherwise SVAR_ARCHIVE, or the usual place."),
    ("--sample", "The built-in sample, whatever archive there is."),
    ("--config FILE", "The file of settings; otherwise SVAR_CONFIG, or the usual place."),
    ("--theme NAME", "The theme."), ("--language sv|en", "The language of messages and of the browser."),
    ("--restricted", "Nothing that leaves the program: no files written, no programs started. SVAR_RESTRICTED=1 too."),
    ("--no-color", "No colours; NO_COLOR too."), ("--quiet", "No messages but errors."),
    ("--help, --version", "Help on a command; the version."),
  ]

  private static let files: [(String, String)] = [
    ("$XDG_DATA_HOME/svar/archive.sqlite", "The archive (~/.local/share where the variable is not set)."),
    ("$XDG_CONFIG_HOME/svar/config.toml", "Settings: theme, language, mouse, keys (~/.config)."),
    ("$XDG_CONFIG_HOME/svar/themes/", "Themes of the reader's own."),
    ("$XDG_STATE_HOME/svar/", "What the reader keeps: searches, bookmarks, tags, lines typed (~/.local/state)."),
    (
      "$XDG_STATE_HOME/svar/crash-TIME.txt",
      "What a crash left: version, signal, view and backtrace; nothing typed or read."
    ),
  ]
}

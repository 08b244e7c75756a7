public import ArgumentParser

/// Lets the common options stand before the command as well as behind it: `svar --archive FILE search …`.
public enum ArgumentOrder {
  private static let withValue: Set<String> = ["--archive", "--config", "--theme", "--language", "--state", "--reader"]
  private static let flags: Set<String> = ["--restricted", "--no-color", "--quiet", "--sample"]

  /// The arguments with the common options that lead moved behind the command that follows them; as they are where no
  /// command follows.
  public static func commandFirst(_ arguments: [String], of configuration: CommandConfiguration) -> [String] {
    let commands = configuration.subcommands.map { command in command.configuration }
    var position = 0
    while position < arguments.count {
      let argument = arguments[position]
      if withValue.contains(argument) {
        position += 2
      } else if flags.contains(argument) || withValue.contains(where: { argument.hasPrefix($0 + "=") }) {
        position += 1
      } else {
        break
      }
    }
    guard position > 0, position < arguments.count,
      let command = commands.first(where: { $0.commandName == arguments[position] })
    else { return arguments }
    // `svar --archive FILE searches save …`: the options belong to the innermost command.
    let inner = command.subcommands.map { command in command.configuration.commandName }
    let isInner = position + 1 < arguments.count && inner.contains(arguments[position + 1])
    let end = position + (isInner ? 2 : 1)
    return Array(arguments[position..<end] + arguments[..<position] + arguments[end...])
  }
}

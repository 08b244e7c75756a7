public import ArgumentParser

/// Lets the common options stand before the command as well as behind it: `svar --archive FILE search …`.
public enum ArgumentOrder {
  private static let withValue: Set<String> = ["--archive", "--config", "--theme", "--language"]
  private static let flags: Set<String> = ["--restricted", "--no-color", "--quiet", "--sample"]

  /// The arguments with the common options that lead moved behind the command that follows them; as they are where no
  /// command follows.
  public static func commandFirst(_ arguments: [String], of configuration: CommandConfiguration) -> [String] {
    let names = Set(configuration.subcommands.compactMap { command in command.configuration.commandName })
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
    guard position > 0, position < arguments.count, names.contains(arguments[position]) else { return arguments }
    return [arguments[position]] + arguments[..<position] + arguments[(position + 1)...]
  }
}

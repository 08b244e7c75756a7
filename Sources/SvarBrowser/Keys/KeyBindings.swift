public import SvarSettings

/// Reads what a reader has set about keys against the table of actions.
///
/// ```toml
/// [keys]                      # wherever the action applies
/// "gd" = "half-page-down"
/// "ö" = ["next-paper", "next-hit"]
/// "x" = false                 # does nothing any more
/// [keys.list]
/// "Ctrl-N" = "down 5"
/// ```
public struct KeyBindings: Sendable {
  /// The table with everything in it that could be read.
  public let table: KeyTable
  /// What could not, in the order of the file; empty where all is well.
  public let problems: [SettingsProblem]

  private struct Setting {
    var place: Place
    var sequence: KeySequence
    var binding: KeyTable.Binding
    var written: KeySetting
  }

  public init(_ settings: [KeySetting]) {
    var problems: [SettingsProblem] = []
    var read: [Setting] = []
    for written in settings {
      do {
        for setting in try Self.read(written) {
          if let other = read.first(where: { $0.place == setting.place && Self.isSame($0.sequence, setting.sequence) })
          {
            problems.append(written.problem(.keysTwice(written.keys, line: other.written.line)))
            break
          }
          read.append(setting)
        }
      } catch {
        problems.append(error)
      }
    }
    let entries = Self.entries(read)
    for setting in read where !setting.binding.steps.isEmpty {
      let rivals = entries.filter { Self.meet($0.place, setting.place) && !$0.binding.steps.isEmpty }
      guard let fault = Self.fault(of: setting, among: rivals), !problems.contains(fault) else { continue }
      problems.append(fault)
    }
    table = KeyTable(entries: entries)
    self.problems = problems.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
  }

  /// The defaults that are left, and what the reader has set. Keys that are set for everywhere are taken from every
  /// place that the reader has not set them in.
  private static func entries(_ settings: [Setting]) -> [KeyTable.Entry] {
    let kept = KeyTable.standard.entries.filter { entry in
      !settings.contains { setting in
        isSame(setting.sequence, entry.sequence)
          && (setting.place == entry.place || setting.place == .anywhere && entry.place != .prompt)
      }
    }
    return kept
      + settings.map { KeyTable.Entry(place: $0.place, sequence: $0.sequence, binding: $0.binding) }
  }

  /// The same keys, whether a letter follows or not.
  private static func isSame(_ one: KeySequence, _ other: KeySequence) -> Bool { one.keys == other.keys }

  private static func meet(_ one: Place, _ other: Place) -> Bool {
    one == other || (one == .anywhere || other == .anywhere) && one != .prompt && other != .prompt
  }

  /// Whether keys begin others, or the other way round: only the shorter could ever be typed.
  private static func fault(of setting: Setting, among entries: [KeyTable.Entry]) -> SettingsProblem? {
    let own = setting.sequence.keys
    for entry in entries where entry.sequence.keys != own {
      let other = entry.sequence.keys
      let name = entry.binding.steps.map(\.name).joined(separator: ", ")
      let isLonger = own.count > other.count
      guard isLonger ? Array(own.prefix(other.count)) == other : Array(other.prefix(own.count)) == own else { continue }
      let words = Words.english
      let written = entry.sequence.keys.map { $0.label(words) }.joined(separator: " ")
      return isLonger
        ? setting.written.problem(.keysHidden(setting.written.keys, by: written, action: name))
        : setting.written.problem(
          .keysHidden(
            written, by: setting.written.keys, action: setting.binding.steps.map(\.name).joined(separator: ", ")))
    }
    return nil
  }

  // MARK: - One setting

  private static func read(_ written: KeySetting) throws(SettingsProblem) -> [Setting] {
    guard var sequence = KeyNotation.read(written.keys) else { throw written.problem(.notAKey(written.keys)) }
    var steps: [KeyTable.Step] = []
    var actions: [Action] = []
    for text in written.actions {
      let (action, step) = try step(text, written)
      steps.append(step)
      actions.append(action)
    }
    if actions.count == 1, actions[0].argument.isLetter, steps[0].text.isEmpty { sequence.takesLetter = true }
    let binding = KeyTable.Binding(steps: steps, isReaders: true)
    func setting(_ place: Place) -> Setting {
      Setting(place: place, sequence: sequence, binding: binding, written: written)
    }
    guard let name = written.place else {
      guard let first = actions.first else { return unbound(sequence).map(setting) }
      return first.places.contains(.anywhere)
        ? [setting(.anywhere)] : Place.allCases.filter(first.places.contains).map(setting)
    }
    guard let place = Place(rawValue: name) else {
      throw written.problem(.unknownPlace(name, near: NearestName.of(name, among: Place.allCases.map(\.rawValue))))
    }
    for action in actions where !action.places.contains(place) && !action.appliesIn(place) {
      throw written.problem(.actionNotHere(action: action.name, place: name))
    }
    return [setting(place)]
  }

  /// Everywhere but on a line that is typed, where most keys are letters to be typed; there too where the keys are set
  /// to nothing else.
  private static func unbound(_ sequence: KeySequence) -> [Place] {
    let isOfPrompt = KeyTable.standard.entries.contains { $0.place == .prompt && isSame($0.sequence, sequence) }
    return isOfPrompt ? [.anywhere, .prompt] : [.anywhere]
  }

  private static func step(_ text: String, _ written: KeySetting) throws(SettingsProblem) -> (Action, KeyTable.Step) {
    let name = String(text.trimmed.prefix { $0 != " " })
    let rest = String(text.trimmed.dropFirst(name.count)).trimmed
    guard let action = ActionTable.named(name) else {
      throw written.problem(.unknownAction(name, near: NearestName.of(name, among: ActionTable.all.map(\.name))))
    }
    var step = KeyTable.Step(name: name)
    guard !rest.isEmpty else { return (action, step) }
    switch action.argument {
    case .none: throw written.problem(.badArgument(action: name, rest))
    case .count:
      guard let count = Int(rest), count > 0 else { throw written.problem(.badArgument(action: name, rest)) }
      step.count = count
    case .mark, .macro:
      guard rest.count == 1 else { throw written.problem(.badArgument(action: name, rest)) }
      step.text = rest
    case .query, .text, .shellCommand, .file, .tags, .note, .name, .theme: step.text = rest
    }
    return (action, step)
  }
}

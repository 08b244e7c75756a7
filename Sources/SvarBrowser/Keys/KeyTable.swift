/// Which keys do what, place by place: the defaults of the table of actions, changed as the reader has set.
public struct KeyTable: Sendable {
  /// The table as it is where a reader has set nothing.
  public static let standard = KeyTable(ActionTable.all)

  /// One action with what it is told.
  public struct Step: Hashable, Sendable {
    public var name: String
    public var text = ""
    public var count: Int?
  }

  /// What some keys do; no step where they are to do nothing.
  public struct Binding: Hashable, Sendable {
    public var steps: [Step]
    /// Whether the reader has set it.
    public var isReaders = false

    /// The action that it stands for, where it is one alone and told nothing.
    /// The actions as they are written in a file of settings.
    var written: String {
      steps.map { step in
        [step.name, step.count.map(String.init) ?? "", step.text].filter { !$0.isEmpty }.joined(separator: " ")
      }.joined(separator: ", ")
    }

    var plain: String? { steps.count == 1 && steps[0].text.isEmpty && steps[0].count == nil ? steps[0].name : nil }
  }

  public enum Match: Sendable {
    case bound(Binding)
    /// The keys so far begin a longer sequence.
    case begun
    case none
  }

  /// One line of the table.
  struct Entry {
    var place: Place
    var sequence: KeySequence
    var binding: Binding
  }

  /// In the order of the table of actions, what the reader has set last.
  private(set) var entries: [Entry] = []
  private var bindings: [Place: [KeySequence: Binding]] = [:]
  private var prefixes: [Place: Set<[Key]>] = [:]

  init(_ all: [Action]) {
    var entries: [Entry] = []
    for action in all {
      for sequence in action.keys {
        for place in Place.allCases where action.places.contains(place) {
          entries.append(Entry(place: place, sequence: sequence, binding: Binding(steps: [Step(name: action.name)])))
        }
      }
    }
    self.init(entries: entries)
  }

  init(entries: [Entry]) {
    self.entries = entries
    for entry in entries {
      bindings[entry.place, default: [:]][entry.sequence] = entry.binding
      guard !entry.binding.steps.isEmpty else { continue }
      let sequence = entry.sequence
      for length in 1..<max(1, sequence.keys.count + (sequence.takesLetter ? 1 : 0)) {
        prefixes[entry.place, default: []].insert(Array(sequence.keys.prefix(length)))
      }
    }
  }

  /// What keys pressed one after another mean in a place.
  public func match(_ keys: [Key], in place: Place) -> Match {
    let places: [Place] = place == .prompt ? [.prompt] : [place, .anywhere]
    for place in places {
      if let binding = bindings[place]?[KeySequence(keys)] {
        return binding.steps.isEmpty ? .none : .bound(binding)
      }
      if keys.count > 1, case .character(let letter) = keys[keys.count - 1], letter.isLetter || letter.isNumber,
        let binding = bindings[place]?[KeySequence(Array(keys.dropLast()), takesLetter: true)]
      {
        return binding.steps.isEmpty ? .none : .bound(binding)
      }
    }
    for place in places where prefixes[place]?.contains(keys) == true { return .begun }
    return .none
  }

  /// The keys that do an action and nothing else, in a place or, without one, anywhere; the reader's own first.
  public func keys(of action: Action, in place: Place? = nil) -> [KeySequence] {
    var found: [KeySequence] = []
    let doing = entries.filter { $0.binding.plain == action.name }
    for entry in doing.filter(\.binding.isReaders) + doing.filter({ !$0.binding.isReaders })
    where !found.contains(entry.sequence) {
      guard let place else {
        found.append(entry.sequence)
        continue
      }
      if case .bound(let binding) = match(tried(entry.sequence), in: place), binding == entry.binding {
        found.append(entry.sequence)
      }
    }
    return found
  }

  /// The places of an action in which keys do it, where these are not all; nil where they are.
  public func narrowing(_ sequence: KeySequence, of action: Action) -> [Place]? {
    let all = Place.allCases.filter { $0 == .prompt ? action.places.contains($0) : action.appliesIn($0) }
    let held = all.filter { place in
      if case .bound(let binding) = match(tried(sequence), in: place) { binding.plain == action.name } else { false }
    }
    return held == all ? nil : held
  }

  /// The keys of an action as they are written in help, with the places in which alone they hold.
  public func labels(of action: Action, words: Words) -> [String] {
    keys(of: action).map { sequence in
      let label = sequence.label(words)
      guard let places = narrowing(sequence, of: action), !places.isEmpty else { return label }
      return "\(label) (\(places.map(\.rawValue).joined(separator: ", ")))"
    }
  }

  /// What the reader has set that is more than one action alone.
  var composed: [Entry] { entries.filter { !$0.binding.steps.isEmpty && $0.binding.plain == nil } }

  /// Keys that the reader has set to more than one action alone, with what is written for them.
  public func ownRows(_ words: Words) -> [(keys: String, place: Place, does: String)] {
    composed.map { ($0.sequence.label(words), $0.place, $0.binding.written) }
  }

  private func tried(_ sequence: KeySequence) -> [Key] {
    sequence.keys + (sequence.takesLetter ? [.character("a")] : [])
  }
}

extension Action {
  /// Whether the action may be done in a place that is not a line being typed.
  func appliesIn(_ place: Place) -> Bool { places.contains(place) || places.contains(.anywhere) && place != .prompt }
}

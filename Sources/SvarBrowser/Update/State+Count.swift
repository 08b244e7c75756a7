internal import SvarModel

/// Digits before a key: a count, or, where one stands alone, what its own key does.
///
/// A digit that does something by itself (`1` to `5` show the lists) waits for what comes next. A key that takes a count
/// takes it: `5j`. Another digit makes it a number that can only be a count: `20G`, `50%`. Any other key, or a pause, and
/// it was meant by itself. Its list's tab lights up at once, and the digit stands in the lowest line: so the key is
/// answered; a whole list is not shown and taken back, which a slow line would feel.
extension State {
  /// How long a digit waits, in milliseconds: longer than between two keys that are typed as one thing, and shorter than
  /// anybody looks for what has not come.
  static let digitPatience = 350

  private static let mostDigits = 7

  /// What follows from a digit; nil where the key is none, or belongs to a sequence that has begun.
  mutating func takeDigit(_ key: Key) -> [Effect]? {
    guard pending.isEmpty, case .character(let character) = key, character.isASCII, character.isNumber else {
      return nil
    }
    guard countDigits.count < Self.mostDigits else { return [] }
    countDigits.append(character)
    return isDigitBound ? [.pause(after: keyNumber)] : []
  }

  /// Whether the one digit that has been typed does something by itself.
  var isDigitBound: Bool {
    guard countDigits.count == 1, let digit = countDigits.first, prompt == nil,
      case .bound = keys.match([.character(digit)], in: place)
    else { return false }
    return true
  }

  /// The list that the digit which waits will show, unless another key makes it a count.
  var awaitedList: ListKind? {
    guard isDigitBound, let digit = countDigits.first,
      case .bound(let binding) = keys.match([.character(digit)], in: place)
    else { return nil }
    return binding.plain.flatMap { Listing.kinds[$0] }
  }

  mutating func takePause(after number: Int) -> [Effect] {
    guard number == keyNumber, pending.isEmpty, isDigitBound else { return [] }
    if macros.letter != nil { macros.recorded.append(.pause) }
    return carryOutDigit()
  }

  /// Does what the digit does by itself, then what the keys do that came after it.
  mutating func carryOutDigit(before later: [Key] = []) -> [Effect] {
    guard isDigitBound, let digit = countDigits.first,
      case .bound(let binding) = keys.match([.character(digit)], in: place)
    else { return [] }
    pending = []
    countDigits = ""
    // They are meant for what the digit asks for, and wait until it has come.
    macros.typeAhead(later)
    return carryOut(binding, count: nil)
  }

  /// Does what keys are bound to: an action, or several one after another.
  mutating func carryOut(_ binding: KeyTable.Binding, count: Int?) -> [Effect] {
    guard binding.steps.count == 1, let step = binding.steps.first else {
      let plays = binding.steps.map { Macros.Play.step($0, count: nil) }
      if !macros.play(plays, times: max(1, min(count ?? 1, Macros.most))) { say(words.acting.tooMuchToPlay, .error) }
      return []
    }
    guard let action = ActionTable.named(step.name) else { return [] }
    return perform(action, Invocation(count: count ?? step.count, text: step.text.isEmpty ? binding.letter : step.text))
  }
}

extension KeyTable.Binding {
  /// Whether a count before the keys means something.
  var takesCount: Bool {
    guard steps.count == 1 else { return true }
    guard let action = ActionTable.named(steps[0].name) else { return false }
    return action.argument == .count || action.name == Repeating.play.name
  }
}

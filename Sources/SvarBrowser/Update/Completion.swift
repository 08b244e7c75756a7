internal import SvarModel

/// One proposal of the command line.
public struct Completion: Sendable, Hashable {
  /// What is put on the line.
  public var inserted: String
  public var sentence: String
  public var key: String
}

extension State {
  /// Proposals for what stands on the command line: names that begin so, then names and sentences that hold it.
  public var completions: [Completion] {
    guard let prompt else { return [] }
    if prompt.purpose == .search {
      return QueryCompletion.proposals(
        for: prompt.base ?? prompt.text, offer: prompt.offer, in: list.kind, words: words)
    }
    guard prompt.purpose == .command else { return [] }
    let typed = prompt.text.drop { $0 == " " }
    if let (action, told) = Self.actionTold(by: typed) { return argumentProposals(of: action, told: told) }
    guard !typed.contains(" ") else { return [] }
    let wanted = typed.lowercased()
    let actions = ActionTable.all.filter {
      !$0.places.isSubset(of: [.prompt]) && isAllowed($0)
    }
    let first = actions.filter { $0.name.hasPrefix(wanted) }
    let rest = actions.filter {
      !$0.name.hasPrefix(wanted)
        && ($0.name.contains(wanted) || $0.does[words.language].lowercased().contains(wanted))
    }
    return (first + rest).map { action in
      Completion(
        inserted: action.name, sentence: action.does[words.language],
        key: keys.keys(of: action).first?.label(words) ?? "")
    }
  }

  /// The one action that the line can mean, where it takes an argument: with a space behind its name, what it may be told
  /// is offered.
  private var onlyActionTold: Action? {
    guard let prompt, prompt.purpose == .command, Self.actionTold(by: prompt.text) == nil else { return nil }
    let proposals = completions
    guard proposals.count == 1, let action = ActionTable.named(proposals[0].inserted), action.argument != .none else {
      return nil
    }
    return action
  }

  /// Chooses the next proposal, or completes what all proposals share.
  mutating func complete(by distance: Int) {
    let proposals = completions
    if prompt?.purpose == .search, prompt?.base == nil, let text = prompt?.text,
      QueryCompletion.values(wantedBy: text, in: list.kind) != nil
    {
      prompt?.base = text
    }
    // Which value comes first is known when they have been counted; whoever asks once more takes what stands there.
    let isUncounted = wantedValues.map { $0 != prompt?.offer?.request && $0 != prompt?.unanswered } ?? false
    let isFirst = prompt?.choice == nil && prompt?.awaitsProposal == false && distance > 0
    if proposals.isEmpty || isUncounted && isFirst {
      let awaits = wantedValues != nil
      prompt?.awaitsProposal = awaits
      return
    }
    prompt?.awaitsProposal = false
    if let action = onlyActionTold {
      prompt?.replace(with: action.name + " ")
      prompt?.choice = nil
      return promptChanged()
    }
    let now = prompt?.choice
    let next =
      now.map { ($0 + distance + proposals.count) % proposals.count } ?? (distance > 0 ? 0 : proposals.count - 1)
    prompt?.choice = next
    if prompt?.purpose == .search { return fillIn(proposals, next) }
    if proposals[next].inserted.hasPrefix("theme ") {
      theme = String(proposals[next].inserted.dropFirst("theme ".count))
    }
  }

  /// Puts a proposal on the search line at once; where it is the only one there is nothing to choose.
  private mutating func fillIn(_ proposals: [Completion], _ number: Int) {
    let base = prompt?.base ?? prompt?.text
    let isOnly = proposals.count == 1 && (wantedValues == nil || prompt?.offer?.request == wantedValues)
    prompt?.replace(with: proposals[number].inserted)
    prompt?.isTouched = true
    prompt?.fault = nil
    prompt?.recalled = nil
    prompt?.base = isOnly ? nil : base
    if isOnly { prompt?.choice = nil }
    promptChanged()
  }

  /// The values that are to be offered for what proposals were asked for.
  var wantedValues: ValueRequest? {
    guard let prompt, prompt.purpose == .search, let base = prompt.base else { return nil }
    return QueryCompletion.values(wantedBy: base, in: list.kind)
  }

  /// Offers the values that have come. What is on the line stays as it is; where nothing could be put there when it was
  /// asked for, the first of them is now.
  mutating func take(_ values: [FieldValue], for wanted: ValueRequest) {
    guard wantedValues == wanted, let text = prompt?.text else { return }
    // A field that is called the same in both languages does not tell which one its values are wanted in.
    let spoken = values.map { value in
      wanted.begun.isEmpty
        ? FieldValue(
          written: QueryValues.name(of: value.written, field: wanted.field, in: words.language), count: value.count)
        : value
    }
    prompt?.offer = ValueOffer(request: wanted, values: spoken)
    let proposals = completions
    if prompt?.awaitsProposal == true, !proposals.isEmpty {
      prompt?.awaitsProposal = false
      prompt?.choice = 0
      fillIn(proposals, 0)
    } else if prompt?.choice != nil {
      prompt?.choice = proposals.firstIndex { $0.inserted == text }
    }
  }

  /// Where the values cannot be counted, those that need no counting are proposed.
  mutating func takeNoValues(for wanted: ValueRequest) {
    prompt?.unanswered = wanted
    let proposals = completions
    guard prompt?.awaitsProposal == true, wantedValues == wanted, !proposals.isEmpty else { return }
    prompt?.awaitsProposal = false
    prompt?.choice = 0
    fillIn(proposals, 0)
  }

  /// Runs an action by name, with what follows as its argument: `theme light`, `next-hit 3`.
  mutating func run(command: String) -> [Effect] {
    let line = command.drop { $0 == " " }
    guard !line.isEmpty else { return [] }
    let name = String(line.prefix { $0 != " " })
    let rest = String(line.dropFirst(name.count).drop { $0 == " " }).trimmingEnd()
    if let number = Int(name), rest.isEmpty {
      moveTo(row: number - 1)
      return []
    }
    guard let action = ActionTable.named(name), !action.places.isSubset(of: [.prompt]) else {
      say(words.messages.unknownAction(name), .error)
      return []
    }
    var how = Invocation(text: rest)
    if action.argument == .count, !rest.isEmpty {
      guard let count = Int(rest.filter { $0 != "%" }) else {
        say(words.messages.badNumber(rest), .error)
        return []
      }
      how.count = count
    }
    return perform(action, how)
  }
}

extension String {
  fileprivate func trimmingEnd() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

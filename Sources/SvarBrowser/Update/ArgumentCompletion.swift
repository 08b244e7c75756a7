internal import SvarModel
internal import SvarSettings

/// Proposals for what an action is told on the command line: by the kind of its argument, so that every action that takes
/// one has them.
extension State {
  /// The action whose name stands at the beginning of a command line with a space behind it, and what follows.
  static func actionTold(by line: some StringProtocol) -> (action: Action, told: String)? {
    let line = line.drop { $0 == " " }
    guard let space = line.firstIndex(of: " "), let action = ActionTable.named(String(line[..<space])) else {
      return nil
    }
    return (action, String(line[line.index(after: space)...].drop { $0 == " " }))
  }

  /// What the action may be told, then lines of before; where there is neither, what is expected.
  func argumentProposals(of action: Action, told: String) -> [Completion] {
    guard let name = action.argument.name, isAllowed(action) else { return [] }
    func line(_ text: String) -> String { "\(action.name) \(text)" }
    var proposals = arguments(of: action, told: told).map { Completion(inserted: line($0), sentence: $1, key: "") }
    let earlier = (history[.command] ?? []).reversed().filter { $0.hasPrefix(line(told)) && $0 != line(told) }
    let known = Set(proposals.map(\.inserted))
    proposals += earlier.filter { !known.contains($0) }.map {
      Completion(inserted: $0, sentence: words.acting.typedBefore, key: "")
    }
    if proposals.isEmpty, told.isEmpty {
      proposals = [Completion(inserted: action.name, sentence: words.acting.expects(name[words.language]), key: "")]
    }
    return proposals
  }

  private func arguments(of action: Action, told: String) -> [(String, String)] {
    switch action.argument {
    case .none, .count: return []
    case .theme: return themes.filter { $0.hasPrefix(told) }.map { ($0, words.messages.theme($0)) }
    case .mark:
      return marks.sorted { $0.key < $1.key }.map { (String($0), CrumbsView.label($1, words)) }.beginning(told)
    case .macro:
      return macros.kept.sorted { $0.key < $1.key }.map { letter, plays in (String(letter), written(plays)) }
        .beginning(told)
    case .query:
      let queries = (history[.search] ?? []).reversed().filter { $0.hasPrefix(told) && $0 != told }
      return QueryCompletion.proposals(for: told, offer: nil, in: list.kind, words: words).map {
        ($0.inserted, $0.sentence)
      } + queries.map { ($0, words.acting.typedBefore) }
    case .text: return lines(of: .find, told)
    case .shellCommand: return lines(of: .pipe(.text), told)
    case .file: return fileNames(told) + lines(of: .export, told)
    case .name: return savedSearches.map { ($0.name, $0.query) }.beginning(told)
    case .note: return [spot.subject.flatMap { kept[$0]?.note } ?? ""].filter { !$0.isEmpty }.map { ($0, "") }
    case .tags: return tags(told)
    }
  }

  private func lines(of purpose: Prompt.Purpose, _ told: String) -> [(String, String)] {
    (history[purpose] ?? []).reversed().map { ($0, words.acting.typedBefore) }.beginning(told)
  }

  /// The proposed name with each ending, or what is typed with the endings that begin as it ends.
  private func fileNames(_ told: String) -> [(String, String)] {
    let typed = told.isEmpty ? proposedName : told
    let dot = typed.lastIndex(of: ".") ?? typed.endIndex
    let ending = dot < typed.endIndex ? String(typed[typed.index(after: dot)...]) : ""
    let endings = TakenForm.allCases.map(\.ending)
    return endings.filter { told.isEmpty || $0.hasPrefix(ending) && $0 != ending }
      .map { ("\(typed[..<dot]).\($0)", "") }
  }

  /// Tags that begin as the last word does: those that anything has and this has not, and behind a dash those it has.
  private func tags(_ told: String) -> [(String, String)] {
    let cut = told.lastIndex(of: " ").map { told.index(after: $0) } ?? told.startIndex
    let (head, word) = (told[..<cut], told[cut...])
    let own = spot.subject.flatMap { kept[$0]?.tags } ?? []
    var counts: [String: Int] = [:]
    for tag in kept.values.flatMap(\.tags) { counts[tag, default: 0] += 1 }
    let others = counts.keys.filter { !own.contains($0) }.sorted { (-counts[$0]!, $0) < (-counts[$1]!, $1) }
    let all = others.map { ($0, "\(words.number(counts[$0] ?? 0)) ×") } + own.map { ("-" + $0, "") }
    return all.beginning(String(word)).map { ("\(head)\($0)", $1) }
  }

  private func written(_ plays: [Macros.Play]) -> String {
    plays.prefix(40).compactMap { play in
      if case .key(let key) = play { key.label(words) } else { nil }
    }.joined(separator: " ")
  }
}

extension [(String, String)] {
  /// Those whose text begins so and goes on.
  fileprivate func beginning(_ told: String) -> [(String, String)] {
    filter { $0.0.hasPrefix(told) && $0.0 != told }
  }
}

extension TakenForm {
  /// How a file in the form ends.
  fileprivate var ending: String {
    switch self {
    case .text: "txt"
    case .json: "json"
    case .jsonl: "jsonl"
    case .markdown: "md"
    case .csv: "csv"
    case .bibtex: "bib"
    case .ris: "ris"
    }
  }
}

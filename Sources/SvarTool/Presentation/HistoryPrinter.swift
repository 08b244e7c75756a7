import SvarModel

/// What has become of a paper, as plain lines: what each version changed.
struct HistoryPrinter {
  let words: ToolWords

  /// - Parameter paper: the paper as it is.
  func lines(_ versions: [EarlierVersion], until paper: Paper) -> [String] {
    guard !versions.isEmpty else { return ["\(paper.id): \(words.unchangedSince)"] }
    let papers = versions.map(\.paper) + [paper]
    return versions.indices.flatMap { index in
      ["\(paper.id) " + words.changedAt(versions[index].replaced, atSource: versions[index].changed)]
        + PaperChange.between(papers[index], papers[index + 1]).flatMap(lines)
    }
  }

  private func lines(_ change: PaperChange) -> [String] {
    guard case .text(let removed, let added) = change else { return ["  " + words.change(change)] }
    return ["  " + words.change(change)]
      + removed.flatMap { Wrapping.lines("− " + $0, indent: "    ") }
      + added.flatMap { Wrapping.lines("+ " + $0, indent: "    ") }
  }
}

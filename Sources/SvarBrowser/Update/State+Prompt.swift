internal import SvarModel

extension State {
  /// Changes the line and lets what follows it follow: results, finds, help, a theme shown for trying.
  mutating func edit(_ change: (inout Prompt) -> Void) {
    guard var line = prompt else { return }
    let before = line.text
    // What was chosen among the proposals is what one goes on from.
    if line.purpose == .command, let chosen = line.choice, completions.indices.contains(chosen) {
      line.replace(with: completions[chosen].inserted)
    }
    change(&line)
    let wasTouched = prompt?.isTouched
    prompt = line
    guard line.text != before || line.isTouched != wasTouched else { return }
    prompt?.choice = nil
    prompt?.fault = nil
    prompt?.recalled = nil
    prompt?.awaitsProposal = false
    // Values that are offered are narrowed by what is typed on.
    let goesOn = prompt?.base != nil && QueryCompletion.values(wantedBy: line.text, in: list.kind) != nil
    prompt?.base = goesOn ? line.text : nil
    prompt?.isTouched = true
    promptChanged()
  }

  mutating func promptChanged() {
    guard let prompt else { return }
    switch prompt.purpose {
    case .search:
      // What is found is to be seen, whatever was open.
      if spot.pinned != nil {
        spot.pinned = nil
        spot.reading = Reading()
      }
      list.ask(prompt.text, isBeingTyped: !prompt.text.isEmpty)
      self.prompt?.assumptions = read(prompt.text, true).assumptions
    case .find: findInText(prompt.text)
    case .help: filterHelp(prompt.text)
    case .command: tryTheme(prompt.text)
    case .name, .pipe, .export, .note, .tags: break
    case .confirm(let what):
      guard let answer = prompt.text.first else { break }
      self.prompt = nil
      if "jJyY".contains(answer) { carryOut(what) } else { say(words.asking.unchanged) }
    }
  }

  private mutating func carryOut(_ what: Prompt.Confirmation) {
    switch what {
    case .removeSearch(let name): outbox.append(.note(.remove(name: name)))
    case .replaceSearch(let name): keep(as: name)
    case .replaceFile(let path): outbox += export(to: path, replaces: true)
    }
  }

  /// `:theme NAME` shows the theme while it is typed: the one of that name, else the first that begins so.
  private mutating func tryTheme(_ text: String) {
    let words = text.split(separator: " ")
    let name = words.count == 2 && words[0] == "theme" ? String(words[1]) : nil
    let begun = name.flatMap { name in themes.contains(name) ? name : themes.first { $0.hasPrefix(name) } }
    theme = begun ?? prompt?.themeBefore ?? theme
  }

  mutating func cancelPrompt() {
    guard let line = prompt else { return }
    prompt = nil
    switch line.purpose {
    case .search:
      let rows = list
      spot = line.before
      // What was shown before may still be what is shown: then nothing needs to be asked again.
      if rows.loaded == spot.list.loaded { spot.list = rows }
      list.wanted = line.before.list.wanted
      list.problem = line.before.list.problem
    case .find:
      spot.focus = line.before.focus
      spot.reading = line.before.reading
      findAgain()
    case .help: filterHelp("")
    case .command: theme = line.themeBefore ?? theme
    case .name, .pipe, .export, .note, .tags: break
    case .confirm: say(words.asking.unchanged)
    }
  }

  mutating func acceptPrompt() -> [Effect] {
    guard let line = prompt else { return [] }
    switch line.purpose {
    case .search: acceptSearch(line)
    case .find:
      prompt = nil
      remember(line)
      if spot.focus == .list, layout.frames[.text] != nil { spot.focus = .text }
    case .help: prompt = nil
    case .name:
      prompt = nil
      save(as: line.text.trimmed.isEmpty ? list.wanted.query : line.text)
    case .confirm:
      prompt = nil
      say(words.asking.unchanged)
    case .pipe(let form):
      prompt = nil
      remember(line)
      lastDeed = Deed(name: Taking.name(of: form), how: Invocation(text: line.text))
      return hand(form, to: line.text)
    case .note:
      prompt = nil
      bookmark(note: line.text.trimmed)
    case .tags:
      prompt = nil
      return perform(Shelving.tag, Invocation(text: tagChanges(line.text)))
    case .export:
      prompt = nil
      remember(line)
      return export(to: line.text, replaces: false)
    case .command:
      let chosen = line.choice.flatMap { completions.indices.contains($0) ? completions[$0].inserted : nil }
      prompt = nil
      if let before = line.themeBefore { theme = before }
      let text = chosen ?? line.text
      remember(line, as: text)
      return run(command: text)
    }
    return []
  }

  private mutating func acceptSearch(_ line: Prompt) {
    guard line.isTouched else {
      prompt = nil
      spot.focus = line.before.focus
      return
    }
    // What cannot be read stays on its line with the mark under the place, and is no place to come back to.
    let reading = read(line.text, false)
    if let problem = reading.problem {
      prompt?.fault = problem
      prompt?.base = nil
      return
    }
    prompt = nil
    remember(line)
    list.ask(line.text, isBeingTyped: false)
    list.isEntered = true
    spot.chips.take(reading, keepsOff: line.text == line.before.list.wanted.query)
    if line.text != line.before.list.wanted.query { trail.insertBefore(line.before) }
  }

  private mutating func remember(_ line: Prompt, as text: String? = nil) {
    remember(text ?? line.text, of: line.purpose.shelf)
  }

  /// Keeps a line to be recalled, whether it was typed or came about by narrowing.
  mutating func remember(_ text: String, of shelf: Prompt.Purpose) {
    guard !text.isEmpty, !isRestricted || hasNotebook else { return }
    var lines = history[shelf] ?? []
    lines.removeAll { $0 == text }
    lines.append(text)
    history[shelf] = lines.suffix(Self.historyLength)
    if hasNotebook { outbox.append(.note(.line(text, of: shelf))) }
  }

  private static let historyLength = 500

  /// Lines of earlier runs go before those of this one.
  mutating func takeLines(_ kept: [Prompt.Purpose: [String]]) {
    for (purpose, lines) in kept {
      let own = history[purpose] ?? []
      history[purpose] = (lines.filter { !own.contains($0) } + own).suffix(Self.historyLength)
    }
  }

  /// Goes among the lines typed before that begin as what was typed; in the command line, among its proposals.
  mutating func recall(by distance: Int) {
    guard let line = prompt else { return }
    if line.purpose == .command, !completions.isEmpty, line.recalled == nil, !line.text.isEmpty || line.choice != nil {
      return complete(by: -distance)
    }
    // What stands there was not typed: earlier lines need not begin as it does.
    let isStanding = line.recalled == nil ? line.isStanding : line.recallsFromStanding
    let base = isStanding ? "" : line.recalled == nil ? line.text : line.recallBase
    let own = isStanding ? line.standing : base
    let lines = (history[line.purpose.shelf] ?? []).filter { $0.hasPrefix(base) && $0 != own }
    let next = (line.recalled ?? -1) + distance
    guard next < lines.count, next >= 0 || line.recalled != nil else { return }
    prompt?.recallBase = base
    prompt?.recallsFromStanding = isStanding
    prompt?.base = nil
    prompt?.choice = nil
    prompt?.fault = nil
    if next < 0 {
      if isStanding { prompt?.restore() } else { prompt?.replace(with: base) }
      prompt?.recalled = nil
    } else {
      prompt?.replace(with: lines[lines.count - 1 - next])
      prompt?.recalled = next
    }
    prompt?.isTouched = true
    promptChanged()
  }
}

extension String {
  /// Without the spaces at both ends.
  var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

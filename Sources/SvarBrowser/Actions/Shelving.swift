internal import SvarModel
internal import SvarSettings

/// What a reader keeps of papers and other things: bookmarks with notes, tags, what has been read.
enum Shelving: ActionGroup {
  static let all = [bookmark, unbookmark, tag, read, bookmarks, unread]

  static let bookmark = keeping(
    "bookmark", Phrase("sätt ett bokmärke med en anteckning", "set a bookmark with a note"), argument: .note, key: "B"
  ) { state, item, how in
    guard how.text.isEmpty else {
      state.bookmark(note: how.text)
      return
    }
    state.prompt = Prompt(.note, text: state.kept[item]?.note ?? "", before: state.spot)
  }

  static let unbookmark = keeping(
    "unbookmark", Phrase("ta bort bokmärket", "take the bookmark away"), key: "gB"
  ) { state, item, _ in
    guard state.kept[item]?.isBookmarked == true else { return state.say(state.words.keeping.noBookmark) }
    state.kept[item]?.note = nil
    state.outbox.append(.note(.bookmark(item, note: nil)))
    state.say(state.words.keeping.unbookmarked)
  }

  static let tag = keeping(
    "tag", Phrase("tagga: ett ord lägger till, -ord tar bort", "tag: a word adds, -word takes away"), argument: .tags,
    key: "#"
  ) { state, item, how in
    guard how.text.isEmpty else { return state.changeTags(of: item, how.text) }
    let tags = state.kept[item]?.tags ?? []
    state.prompt = Prompt(.tags, text: tags.map { $0 + " " }.joined(), before: state.spot)
  }

  static let read = keeping(
    "read", Phrase("märk som läst eller oläst", "mark as read or unread"), key: "u"
  ) { state, item, _ in
    let isRead = !(state.kept[item]?.isRead ?? false)
    state.kept[item, default: Kept()].isRead = isRead
    state.notedRead = item
    state.outbox.append(.note(.read(item, isRead)))
    state.say(isRead ? state.words.keeping.isRead : state.words.keeping.isUnread)
  }

  static let bookmarks = show(
    "bookmarks", Phrase("visa listans bokmärken", "show the list's bookmarks"), "bokmärkt", key: "gb", isWanted: true)
  static let unread = show(
    "unread", Phrase("visa det olästa i listan", "show what is unread in the list"), "läst", key: "gu", isWanted: false)

  /// An action on the thing that one stands on, where things can be kept.
  private static func keeping(
    _ name: String, _ does: Phrase, argument: Action.Argument = .none, key: String,
    _ perform: @escaping @Sendable (inout State, ItemID, Invocation) -> Void
  ) -> Action {
    Action(name, does, argument: argument, in: Place.panes, keys: [.typed(key)], isAllowedRestricted: false) {
      state, how in
      guard state.hasNotebook else {
        state.say(state.words.asking.noNotebook, .error)
        return []
      }
      guard let item = state.spot.subject else {
        state.say(state.words.messages.nothingToCopy)
        return []
      }
      perform(&state, item, how)
      return []
    }
  }

  private static func show(
    _ name: String, _ does: Phrase, _ field: String, key: String, isWanted: Bool
  ) -> Action {
    Action(name, does, in: Place.panes, keys: [.typed(key)], isAllowedRestricted: false) { state, _ in
      guard state.hasNotebook else {
        state.say(state.words.asking.noNotebook, .error)
        return []
      }
      let isSwedish = state.words.language == .swedish
      let value = isWanted ? (isSwedish ? "ja" : "yes") : isSwedish ? "nej" : "no"
      state.spot.focus = .list
      state.search("\(QueryCompletion.name(of: field, in: state.words.language)):\(value)")
      return []
    }
  }
}

extension State {
  mutating func bookmark(note: String) {
    guard let item = spot.subject else { return }
    kept[item, default: Kept()].note = note
    outbox.append(.note(.bookmark(item, note: note)))
    say(keyed(words.keeping.bookmarked))
  }

  /// What a line of tags changes of those that the thing has: `skog -vatten`; a sign alone where it changes nothing.
  func tagChanges(_ line: String) -> String {
    let wanted = line.split(separator: " ").map { Kept.tag($0) ?? String($0) }
    let now = spot.subject.flatMap { kept[$0]?.tags } ?? []
    let changes = wanted.filter { !now.contains($0) } + now.filter { !wanted.contains($0) }.map { "-" + $0 }
    return changes.isEmpty ? "-" : changes.joined(separator: " ")
  }

  mutating func changeTags(of item: ItemID, _ text: String) {
    var added: [String] = []
    var removed: [String] = []
    for word in text.split(separator: " ") where word != "-" {
      guard let name = Kept.tag(word.first == "-" || word.first == "+" ? word.dropFirst() : word) else {
        return say(words.keeping.noTag(String(word)), .error)
      }
      if word.first == "-" { removed.append(name) } else { added.append(name) }
    }
    var tags = Set(kept[item]?.tags ?? [])
    tags.subtract(removed)
    tags.formUnion(added)
    kept[item, default: Kept()].tags = tags.sorted()
    if !added.isEmpty || !removed.isEmpty { outbox.append(.note(.tag(item, adding: added, removing: removed))) }
    say(
      tags.isEmpty
        ? words.keeping.untagged : words.keeping.tagged(tags.sorted().map { "#" + $0 }.joined(separator: " ")))
  }

  /// A list that asks for what has been changed is asked for anew. What was read by reading it stays where it is:
  /// nothing goes from under the cursor.
  mutating func refreshKeptList(after note: Note) {
    if case .read(_, true) = note { return }
    let fields = ["bokmärkt:", "bookmarked:", "läst:", "read:", "tagg:", "tag:"]
    let query = list.wanted.query.lowercased()
    guard fields.contains(where: query.contains) else { return }
    list.loaded = nil
    list.count = nil
    list.refused = nil
  }

  /// What one has opened, and not only gone past, has been read.
  mutating func settleRead() -> [Effect] {
    guard hasNotebook, spot.focus == .text, isPageCurrent, !isGoingRound, prompt == nil, let item = spot.subject,
      notedRead != item
    else { return [] }
    notedRead = item
    guard kept[item]?.isRead != true else { return [] }
    kept[item, default: Kept()].isRead = true
    return [.note(.read(item, true))]
  }

  /// The mouse is as it was left, unless the settings say how it is to be.
}

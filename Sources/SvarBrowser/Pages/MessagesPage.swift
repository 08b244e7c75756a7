/// Makes the page of what the status line has said, the newest first: a message is gone from there at the next key.
enum MessagesPage {
  static func make(_ messages: [Message], filter: String, intro: String, words: Words) -> Document {
    var page = PageBuilder(nil, title: words.acting.messages, words: words)
    page.add(.note, filter.isEmpty ? intro : words.help.filtered(filter))
    page.blank()
    let wanted = filter.lowercased()
    let shown = messages.reversed().filter { wanted.isEmpty || $0.text.lowercased().contains(wanted) }
    for message in shown {
      page.line(.row, indent: 2, [.init(message.text, message.kind == .error ? .error : nil)])
    }
    if shown.isEmpty { page.add(.note, filter.isEmpty ? words.acting.noMessages : words.help.nothing) }
    return page.finished()
  }
}

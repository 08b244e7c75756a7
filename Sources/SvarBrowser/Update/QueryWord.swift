/// The last word of a query, which is the one being typed.
struct QueryWord {
  /// The line up to where the value, or the word, begins.
  private(set) var head: String
  /// The line without the word.
  private(set) var rest: String
  /// The field's name in small letters; nil where there is none.
  private(set) var field: String?
  /// The values before it that are counted up, with their commas: `S,` of `parti:S,M`.
  private(set) var earlier = ""
  /// What is typed of the value, or of the word.
  private(set) var value: String

  init(lastOf text: String) {
    var start = text.startIndex
    var isQuoted = false
    for place in text.indices {
      let character = text[place]
      if "\"”“„«»".contains(character) { isQuoted.toggle() }
      if !isQuoted, character == " " || character == "(" { start = text.index(after: place) }
    }
    rest = String(text[..<start])
    if text[start...].hasPrefix("-") { start = text.index(after: start) }
    head = String(text[..<start])
    value = String(text[start...])
    guard let colon = value.firstIndex(of: ":"), colon > value.startIndex, value[..<colon].allSatisfy(\.isLetter) else {
      return
    }
    field = value[..<colon].lowercased()
    // Values that are counted up, as in `parti:S,M`: the last one is being typed.
    let list = value[value.index(after: colon)...]
    let last = list.hasPrefix("\"") ? nil : list.lastIndex(of: ",")
    let begin = last.map { list.index(after: $0) } ?? list.startIndex
    head += value[...colon]
    earlier = String(list[..<begin])
    value = String(list[begin...])
  }
}

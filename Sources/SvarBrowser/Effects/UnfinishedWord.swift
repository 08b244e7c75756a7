internal import SvarModel

/// While a query is being typed its last word may go on; once entered it may not, unless a `*` says so.
enum UnfinishedWord {
  /// The query with its last word left unfinished; nil where that word says itself that it is whole.
  static func left(in request: ListRequest) -> ListRequest? {
    var text = request.query
    while text.last?.isWhitespace == true { text.removeLast() }
    guard let last = text.last, last.isLetter || last.isNumber else { return nil }
    let word = text[
      (text.lastIndex { $0.isWhitespace || $0 == "(" || $0 == "-" }.map { text.index(after: $0) }
        ?? text.startIndex)...]
    guard !word.hasPrefix("="), !word.contains("\"") else { return nil }
    var wider = request
    wider.query = text + "*"
    wider.isBeingTyped = false
    return wider
  }
}

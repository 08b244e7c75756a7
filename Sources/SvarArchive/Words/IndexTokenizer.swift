import GRDB

/// Takes texts apart that ``Lexicon/indexed(_:in:)`` has put together: a blank leads to the next place, a tab to one more
/// entry at the same.
final class IndexTokenizer: FTS5CustomTokenizer {
  static let name = "svar"

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?, nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText else { return 0 }
    let length = Int(nText)
    var start = 0
    var isColocated: CInt = 0
    var index = 0
    while index <= length {
      let byte = index < length ? UInt8(bitPattern: pText[index]) : IndexToken.nextPlace
      if byte == IndexToken.nextPlace || byte == IndexToken.samePlace {
        if index > start {
          let status = tokenCallback(
            context, isColocated, pText + start, CInt(index - start), CInt(start), CInt(index))
          if status != 0 { return status }
        }
        // FTS5_TOKEN_COLOCATED is 1.
        isColocated = byte == IndexToken.samePlace ? 1 : 0
        start = index + 1
      }
      index += 1
    }
    return 0
  }
}

public import SvarModel

/// Reads answers: header fields, agencies, measures and collaborations, each with its place in the text as found.
///
/// Make one and share it; it holds the embedded data and nothing that changes.
///
/// ```swift
/// let reader = try AnswerReader()
/// let extraction = reader.read(answer.text, date: answer.date)
/// ```
public struct AnswerReader: Sendable {
  /// The agencies that mentions are resolved by.
  public let agencies: AgencyRegister
  /// The groups that collaborations are resolved by.
  public let groups: GroupRegister
  private let blockReader: BlockReader
  private let headerReader = HeaderReader()
  private let agencyFinder: AgencyFinder

  /// - Throws: ``LanguageDataError`` where an embedded file has a fault.
  public init() throws(LanguageDataError) {
    let tokeniser = try Tokeniser(lexicon: Lexicon())
    agencies = try AgencyRegister()
    groups = try GroupRegister()
    blockReader = BlockReader(tokeniser: tokeniser)
    agencyFinder = AgencyFinder(register: agencies, tokeniser: tokeniser)
  }

  /// What an answer says.
  /// - Parameters:
  ///   - text: The answer, cleaned; spans of the result are of its ``PaperText/found``.
  ///   - date: The answer's day as known from outside; the closing line's where it is nil. Without either, nothing is
  ///     resolved that needs a day.
  public func read(_ text: PaperText, date: Day?) -> Extraction {
    let reading = blockReader.read(text)
    let header = headerReader.read(reading)
    let day = date ?? header.date
    let hits = agencyFinder.agencies(in: reading.tokens, of: reading.text.scalars, on: day)
    let mentions = hits.map { AgencyMention(name: $0.name, span: reading.found($0.first..<$0.last)) }
    return Extraction(header: header, agencies: mentions)
  }
}

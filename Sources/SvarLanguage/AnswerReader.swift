public import SvarModel

/// Reads answers: header fields, agencies, measures, collaborations and what is declined, each with its place in the text as found.
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
  private let measureReader: MeasureReader
  private let groupFinder: GroupFinder
  private let collaborationReader: CollaborationReader
  private let refusalReader: RefusalReader

  /// - Throws: ``LanguageDataError`` where an embedded file has a fault.
  public init() throws(LanguageDataError) {
    let lexicon = try Lexicon()
    let tokeniser = try Tokeniser(lexicon: lexicon)
    agencies = try AgencyRegister()
    groups = try GroupRegister()
    blockReader = BlockReader(tokeniser: tokeniser)
    agencyFinder = AgencyFinder(register: agencies, tokeniser: tokeniser)
    measureReader = try MeasureReader(lexicon: lexicon)
    groupFinder = try GroupFinder(register: groups, tokeniser: tokeniser)
    collaborationReader = try CollaborationReader(lexicon: lexicon)
    refusalReader = try RefusalReader()
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
    var askers: Set<UInt64> = []
    for person in header.askers { for word in person.name.split(separator: " ") { askers.insert(WordKey.of(word)) } }
    let groupHits = groupFinder.groups(in: reading, on: day)
    let measures = measureReader.measures(reading, hits: hits, askers: askers, groups: groupHits, day: day)
    let collaborations = collaborationReader.collaborations(reading, hits: hits, groups: groupHits)
    return Extraction(
      header: header, measures: measures, collaborations: collaborations, agencies: mentions,
      refusals: refusalReader.refusals(reading, hits: hits))
  }
}

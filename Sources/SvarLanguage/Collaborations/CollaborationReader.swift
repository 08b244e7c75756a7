import SvarModel

/// Reads collaborations: who does what together.
struct CollaborationReader: Sendable {
  private let lexicon: Lexicon
  init(lexicon: Lexicon) throws(LanguageDataError) { self.lexicon = lexicon }

  func collaborations(_ reading: Reading, hits: [AgencyFinder.Hit], groups: [GroupHit]) -> [Collaboration] { [] }
}

/// How far a measure has come, by the finite verb that governs it.
///
/// Raw values are the annotation form's own words.
public enum MeasureStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// Done and in effect.
  case done = "genomford"
  /// Decided or begun, its result still to come.
  case decided = "beslutad"
  /// Going on.
  case ongoing = "pagar"
  /// Proposed, not passed.
  case proposed = "foreslagen"
  /// Announced or intended.
  case announced = "aviserad"
}

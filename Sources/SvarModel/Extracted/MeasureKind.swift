/// What kind of act a measure is, by the instrument that the main verb names.
///
/// Raw values are the annotation form's own words.
public enum MeasureKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// New law, crime, ban or right.
  case law = "lag"
  /// A penalty changed.
  case penalty = "straff"
  /// A bill, draft bill, communication or memorandum on its way.
  case bill = "proposition"
  case inquiry = "utredning"
  /// An assignment to an agency.
  case assignment = "uppdrag"
  /// Instruction, appropriation directions, ordinance on an agency's task.
  case direction = "styrning"
  /// Programme, strategy, action plan, package.
  case programme = "program"
  case money = "budget"
  /// Staffing or places.
  case staffing = "personal"
  /// A body, centre, coordinator or function made, merged or moved.
  case organisation = "organisation"
  case agreement = "overenskommelse"
  /// An act in the EU or internationally.
  case european = "eu"
  /// A real act that fits none of the others.
  case other = "ovrigt"
}

public import SvarModel

/// Where the archive looks up what no paper says: agencies and named groups.
///
/// The registers belong to the language module; the archive is handed the look-ups alone.
public struct Registers: Sendable {
  /// The entry of an official name; nil where the register has none.
  public var agency: @Sendable (String) -> Agency?
  /// What an agency was called before, oldest first.
  public var formerNames: @Sendable (String) -> [Agency]
  /// The named group with this id.
  public var group: @Sendable (String) -> CollaborationGroup?
  /// All forms of a named group, oldest first, itself among them; none where it has only one.
  public var stages: @Sendable (String) -> [CollaborationGroup]

  public init(
    agency: @escaping @Sendable (String) -> Agency?,
    formerNames: @escaping @Sendable (String) -> [Agency],
    group: @escaping @Sendable (String) -> CollaborationGroup?,
    stages: @escaping @Sendable (String) -> [CollaborationGroup] = { _ in [] }
  ) {
    self.agency = agency
    self.formerNames = formerNames
    self.group = group
    self.stages = stages
  }

  /// Registers that know nothing.
  public static let empty = Registers(agency: { _ in nil }, formerNames: { _ in [] }, group: { _ in nil })
}

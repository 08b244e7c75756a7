public import SvarModel

/// `personlista`: members of the parliament with their offices.
public enum MemberList {
  /// Reads the list, or one person by themselves, JSON or XML.
  ///
  /// - Throws: ``OpenDataFault`` where it is neither.
  public static func read(_ bytes: [UInt8]) throws -> [Member] {
    do {
      return try OpenDataReply.fields(bytes, root: "personlista")["person"].items.compactMap(Member.init)
    } catch let fault as OpenDataFault {
      guard let person = try? OpenDataReply.fields(bytes, root: "person") else { throw fault }
      return person.items.compactMap(Member.init)
    }
  }
}

extension Member {
  fileprivate init?(_ value: FieldValue) {
    guard let identifier = value["intressent_id"].words, identifier.contains(where: { $0 != "0" }) else { return nil }
    let name = [value["tilltalsnamn"].words, value["efternamn"].words].compactMap(\.self).joined(separator: " ")
    guard !name.isEmpty else { return nil }
    self.init(
      identifier: identifier, name: name, party: value["parti"].words.flatMap { Party($0) },
      constituency: value["valkrets"].words, status: value["status"].words,
      terms: value["personuppdrag"]["uppdrag"].items.compactMap(Term.init))
  }
}

extension Member.Term {
  fileprivate init?(_ value: FieldValue) {
    guard let first = value["from"].words.flatMap({ Day(iso: $0) }), let role = value["roll_kod"].words else {
      return nil
    }
    let kind: Kind =
      switch value["typ"].words?.lowercased() {
      case "kammaruppdrag", "talmansuppdrag": .chamber
      case "departement": .government
      case "partiuppdrag": .party
      default: .other
      }
    self.init(
      kind: kind, role: role, status: value["status"].words, body: value["organ_kod"].words ?? "", first: first,
      last: value["tom"].words.flatMap { Day(iso: $0) })
  }
}

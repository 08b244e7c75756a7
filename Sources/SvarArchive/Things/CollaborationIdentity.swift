import SvarModel

/// Which collaboration a mention is of: a named group, else the same agencies, else itself alone.
struct CollaborationIdentity {
  let key: String

  init(_ collaboration: Collaboration, party: String, activity: String, on day: Day?) {
    let members = Set(collaboration.members).sorted()
    if let group = collaboration.group {
      key = group
    } else if members.count >= 2 {
      key = members.joined(separator: "+")
    } else {
      var hash = ContentHash()
      hash.add(party)
      hash.add(activity)
      hash.add(day?.description ?? "")
      key = hash.digits
    }
  }
}

internal import SvarModel

/// What stands around an interpellation's words: number, title, people, state.
struct InterpellationHeader {
  var reference: Reference?
  var title: String
  var askers: [Person]
  var addressee: Minister?
  var state: InterpellationState

  init(_ root: XMLElement) {
    let source = root.first("bibl")
    let longTitle = source?.first("title")?.line() ?? ""
    let shortTitle = root.first("titleStmt")?.first("title")?.line() ?? ""
    let author = root.first("titleStmt")?.first("author")?.line() ?? ""
    let people = TEIPeople(root)
    let actions = (root.first("correspDesc")?.children.filter { $0.isNamed("correspAction") }) ?? []

    reference =
      root.attribute("id").flatMap { TEIIdentity.reference($0, prefix: "ipq-") }
      ?? source?.first("idno", where: { $0.attribute("type") == "rdwebb" }).flatMap { DocumentID($0.line())?.reference }
      ?? ReferenceList.read(longTitle).first?.reference
    title = Self.title(short: shortTitle, long: longTitle)
    askers = Self.askers(actions, people, author: author)
    addressee = Self.addressee(
      actions, people, printed: Self.addresseeRange(short: shortTitle, long: longTitle).map { longTitle[$0] })
    state = InterpellationState(
      actions: actions,
      submission: root.first("div", where: { $0.attribute("type") == "ipqSubmissionInfo" })?.line())
  }

  /// The title alone. Where the short one is "Interpellation 2020/21:100 av …", it stands behind "om" in the long one.
  private static func title(short: String, long: String) -> String {
    guard short.isEmpty || isNumbered(short) else { return short }
    guard let addressee = addresseeRange(short: short, long: long) else { return short }
    return String(long[addressee.upperBound...].dropFirst(" om ".count))
  }

  /// Where the minister stands in "Interpellation N av NAME (P) till MINISTER om TITLE" or "TITLE till MINISTER om
  /// TITLE"; a title may hold both of the small words itself.
  private static func addresseeRange(short: String, long: String) -> Range<String.Index>? {
    let isNumbered = short.isEmpty || isNumbered(long)
    if !isNumbered, long.hasPrefix(short + " till "), long.hasSuffix(" om " + short),
      long.utf8.count > 2 * short.utf8.count + 10
    {
      let start = long.index(long.startIndex, offsetBy: short.count + " till ".count)
      let end = long.index(long.endIndex, offsetBy: -(short.count + " om ".count))
      return start < end ? start..<end : nil
    }
    guard let start = long.firstRange(of: ") till ") ?? long.firstRange(of: " till "),
      let about = long[start.upperBound...].firstRange(of: " om ")
    else { return nil }
    return start.upperBound..<about.lowerBound
  }

  private static func isNumbered(_ title: String) -> Bool {
    title.hasPrefix("Interpellation ") && !ReferenceList.read(title).isEmpty
  }

  private static func askers(_ actions: [XMLElement], _ people: TEIPeople, author: String) -> [Person] {
    var askers: [Person] = []
    for action in actions where action.attribute("type") == "sent" {
      for id in action.attribute("corresp")?.split(separator: " ") ?? [] {
        guard let person = people.person(String(id)), !askers.contains(where: { $0.name == person.name }) else {
          continue
        }
        askers.append(person)
      }
    }
    guard let written = PersonName.read(author) else { return askers }
    if askers.isEmpty { return [written] }
    // The letters printed behind the name are the paper's own; the list of people was put together later.
    if askers.count == 1, let party = written.party { askers[0].party = party }
    return askers
  }

  private static func addressee(
    _ actions: [XMLElement], _ people: TEIPeople, printed words: Substring?
  ) -> Minister? {
    let printed = words.flatMap { MinisterName.read($0) }
    var listed: Minister?
    for action in actions where action.attribute("type") == "received" && listed == nil {
      if let id = action.attribute("corresp") { listed = people.minister(id) }
      if listed == nil, let name = action.first("name")?.line() {
        // The name at times runs on into the title: "statsministern om förhandlingar".
        let words = name.firstRange(of: " om ").map { String(name[..<$0.lowerBound]) } ?? name
        listed = MinisterName.read(words)
      }
    }
    guard let printed else { return listed }
    guard let listed else { return printed }
    return Minister(
      title: printed.title ?? listed.title, name: printed.name ?? listed.name, party: printed.party ?? listed.party,
      identifier: listed.identifier)
  }
}

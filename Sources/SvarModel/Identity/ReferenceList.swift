/// References as a heading lists them, the session named once or each time:
/// "2020/21:89", "2009/10:364 och 365", "2020/21:89, 90 och 2020/21:95".
public enum ReferenceList {
  /// One reference and where it stands; a number that borrows its session from the one before spans the number alone.
  public struct Item: Hashable, Sendable {
    public let reference: Reference
    /// In Unicode scalars of the text that was read.
    public let span: Span
  }

  /// Every reference in `text`, in the order of the text, each once.
  ///
  /// A bare number counts only where it follows a reference directly after `,`, `och`, `samt` or `&`
  /// (line breaks and spaces between). Where the halves of a session contradict each other it is no reference.
  /// - Complexity: linear in the length of the text.
  public static func read(_ text: some StringProtocol) -> [Item] {
    let scalars = Array(text.unicodeScalars)
    var items: [Item] = []
    var seen: Set<Reference> = []
    var position = 0
    while position < scalars.count {
      guard let (item, next) = full(scalars, at: position) else {
        position += 1
        continue
      }
      if seen.insert(item.reference).inserted { items.append(item) }
      position = next
      while let (follower, after) = follower(scalars, at: position, session: item.reference.session) {
        if seen.insert(follower.reference).inserted { items.append(follower) }
        position = after
      }
    }
    return items
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar == "\u{A0}"
  }

  private static func digits(_ scalars: [Unicode.Scalar], at start: Int, most: Int) -> (String, Int)? {
    var end = start
    while end < scalars.count, isDigit(scalars[end]), end - start <= most { end += 1 }
    guard end > start, end - start <= most else { return nil }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[start..<end])
    return (text, end)
  }

  private static func skipSpace(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var position = start
    while position < scalars.count, isSpace(scalars[position]) { position += 1 }
    return position
  }

  private static func full(_ scalars: [Unicode.Scalar], at start: Int) -> (Item, Int)? {
    guard isDigit(scalars[start]), start == 0 || !isDigit(scalars[start - 1]),
      let (first, slash) = digits(scalars, at: start, most: 4), slash < scalars.count, scalars[slash] == "/",
      let (second, afterYears) = digits(scalars, at: slash + 1, most: 4),
      let session = Session("\(first)/\(second)")
    else { return nil }
    let colon = skipSpace(scalars, from: afterYears)
    guard colon < scalars.count, scalars[colon] == ":",
      let (number, end) = digits(scalars, at: skipSpace(scalars, from: colon + 1), most: 5),
      let value = Int(number), let reference = Reference(session: session, number: value)
    else { return nil }
    return (Item(reference: reference, span: Span(start, end)), end)
  }

  private static func follower(_ scalars: [Unicode.Scalar], at start: Int, session: Session) -> (Item, Int)? {
    var position = skipSpace(scalars, from: start)
    var joined = false
    if position < scalars.count, scalars[position] == "," || scalars[position] == "&" {
      joined = true
      position = skipSpace(scalars, from: position + 1)
    }
    for word in ["och", "samt"] {
      let letters = Array(word.unicodeScalars)
      let end = position + letters.count
      if end < scalars.count, Array(scalars[position..<end]) == letters, isSpace(scalars[end]) {
        joined = true
        position = skipSpace(scalars, from: end)
        break
      }
    }
    guard joined, position < scalars.count, let (number, end) = digits(scalars, at: position, most: 5),
      end == scalars.count || (scalars[end] != "/" && scalars[end] != "-" && scalars[end] != "–"),
      let value = Int(number), let reference = Reference(session: session, number: value)
    else { return nil }
    return (Item(reference: reference, span: Span(position, end)), end)
  }
}

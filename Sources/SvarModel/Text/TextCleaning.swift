/// Turns a text as found into paragraphs: one line is one paragraph, and what converters left behind is dropped.
///
/// Dropped, each with its place kept by the ``OffsetMap``: a byte order mark, `\r`, soft hyphens, zero-width marks,
/// Word's bookmarks (`[bookmark: _GoBack]`), its fields (`STYLEREF Kantrubrik \* MERGEFORMAT`), its list switches
/// (`<![if !supportLists]>` … `<![endif]>`), and spaces at either end of a line; runs of blanks become one.
/// A name of an HTML entity that an escape too many has left visible (`&gt;`, `&nbsp;`) becomes its character.
/// U+00A0 stays: between thousands it is part of the number. Nothing is corrected.
public enum TextCleaning {
  /// - Parameter kind: what a line is, by its cleaned text; running text where it is left out.
  /// - Complexity: linear in the length of the text.
  public static func paragraphs(
    of found: String, kind: (String) -> Paragraph.Kind = { startsAsItem($0) ? .item : .body }
  ) -> [Paragraph] {
    paragraphs(of: found) { text, _ in kind(text) }
  }

  /// The same, for a reader that knows what its lines are.
  /// - Parameter kind: what a line is, by its cleaned text and by the number of line feeds before it in `found`.
  public static func paragraphs(of found: String, kind: (String, Int) -> Paragraph.Kind) -> [Paragraph] {
    let scalars = Array(found.unicodeScalars)
    var number = 0
    var paragraphs: [Paragraph] = []
    var line = LineCleaner()
    var position = 0
    while position < scalars.count {
      if isPlain(scalars[position]) {
        let end = scalars[position...].firstIndex { !isPlain($0) } ?? scalars.count
        line.take(scalars[position..<end], at: position)
        position = end
        continue
      }
      if let end = residueEnd(scalars, at: position) {
        position = end
        continue
      }
      if scalars[position] == "&", let entity = entity(scalars, at: position) {
        line.take(entity.scalar, at: position)
        position = entity.end
        continue
      }
      let scalar = scalars[position]
      if scalar == "\n" || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{0C}" {
        if let paragraph = line.finish({ kind($0, number) }) { paragraphs.append(paragraph) }
        if scalar == "\n" { number += 1 }
      } else {
        line.take(scalar, at: position)
      }
      position += 1
    }
    if let paragraph = line.finish({ kind($0, number) }) { paragraphs.append(paragraph) }
    return paragraphs
  }

  /// Whether a line begins as an item of a list does: a dash, a bullet, or a number with a full stop or parenthesis.
  public static func startsAsItem(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return false }
    let rest = scalars.dropFirst()
    if "-–—•·*".unicodeScalars.contains(first) { return rest.first.map { isBlank($0) } ?? false }
    let digits = scalars.prefix { $0 >= "0" && $0 <= "9" }
    guard !digits.isEmpty, digits.count <= 2 else { return false }
    let after = scalars.dropFirst(digits.count)
    guard let mark = after.first, mark == "." || mark == ")" else { return false }
    return after.dropFirst().first.map { isBlank($0) } ?? false
  }

  /// Whether a scalar stands for itself whatever comes behind it: a letter or sign with which nothing begins that is
  /// dropped or changed.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x53, 0x26, 0x3C, 0x5B, 0x7F...0xA0, 0xAD: false
    case 0x21...0x1FFF, 0x3000...0xD7FF: true
    default: false
    }
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\u{A0}" }

  /// Where the residue that starts at `position` ends; nil where none starts there.
  private static func residueEnd(_ scalars: [Unicode.Scalar], at position: Int) -> Int? {
    switch scalars[position] {
    case "\u{FEFF}", "\u{AD}", "\u{200B}", "\u{2060}", "\r": return position + 1
    case "[": return has("[bookmark:", scalars, position) ? closing("]", scalars, position, most: 80) : nil
    case "<":
      guard has("<![if ", scalars, position) || has("<![endif]", scalars, position) else { return nil }
      return closing(">", scalars, position, most: 60)
    case "&":
      guard has("&lt;![if ", scalars, position) || has("&lt;![endif]", scalars, position) else { return nil }
      return closing(";", scalars, position + 4, most: 60)
    case "S": return has("STYLEREF ", scalars, position) ? fieldEnd(scalars, position) : nil
    default: return nil
    }
  }

  private static let runningHeads = ["Svar på interpellation", "Debatt med anledning av", "Frågestund"]

  private static let entities: [(name: String, scalar: Unicode.Scalar)] = [
    ("&gt;", ">"), ("&lt;", "<"), ("&amp;", "&"), ("&quot;", "\""), ("&apos;", "'"), ("&nbsp;", "\u{A0}"),
  ]

  private static func entity(_ scalars: [Unicode.Scalar], at position: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    for entity in entities where has(entity.name, scalars, position) {
      return (entity.scalar, position + entity.name.utf8.count)
    }
    return nil
  }

  private static func has(_ word: String, _ scalars: [Unicode.Scalar], _ position: Int) -> Bool {
    var index = position
    for letter in word.unicodeScalars {
      guard index < scalars.count, scalars[index] == letter else { return false }
      index += 1
    }
    return true
  }

  private static func closing(_ mark: Unicode.Scalar, _ scalars: [Unicode.Scalar], _ start: Int, most: Int) -> Int? {
    var index = start
    while index < scalars.count, index - start < most, scalars[index] != "\n" {
      if scalars[index] == mark { return index + 1 }
      index += 1
    }
    return nil
  }

  /// Behind the field's name stands what it gave; where that is a running head of the chamber's record, it goes too.
  private static func fieldEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    let word = "MERGEFORMAT"
    var index = start
    while index < scalars.count, index - start < 120, scalars[index] != "\n" {
      if has(word, scalars, index) {
        let end = index + word.count
        let words = end + scalars[end...].prefix(while: isBlank).count
        let lineEnd = end + scalars[end...].prefix { $0 != "\n" }.count
        let isHead = lineEnd - end <= 80 && runningHeads.contains { has($0, scalars, words) }
        return isHead ? lineEnd : end
      }
      index += 1
    }
    return nil
  }
}

/// Gathers one line, folding blanks and remembering where each kept scalar stood.
struct LineCleaner {
  /// In UTF-8.
  private var text: [UInt8] = []
  private var map = OffsetMap()
  private var pendingBlank: (scalar: Unicode.Scalar, place: Int)?

  mutating func take(_ scalar: Unicode.Scalar, at place: Int) {
    if TextCleaning.isBlank(scalar) {
      if pendingBlank == nil || scalar == "\u{A0}" { pendingBlank = (scalar == "\t" ? " " : scalar, place) }
      return
    }
    takeBlank()
    append(scalar)
    map.append(found: place)
  }

  /// Takes scalars that stand together from `place` on, none of them a blank.
  mutating func take(_ run: ArraySlice<Unicode.Scalar>, at place: Int) {
    takeBlank()
    for scalar in run { append(scalar) }
    map.append(found: place, count: run.count)
  }

  private mutating func takeBlank() {
    if let blank = pendingBlank, !text.isEmpty {
      append(blank.scalar)
      map.append(found: blank.place)
    }
    pendingBlank = nil
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      text.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  mutating func finish(_ kind: (String) -> Paragraph.Kind) -> Paragraph? {
    defer { self = LineCleaner() }
    guard !text.isEmpty else { return nil }
    let line = String(decoding: text, as: UTF8.self)
    return Paragraph(kind: kind(line), text: line, map: map)
  }
}

extension PaperText {
  /// The text of a plain file, cleaned.
  public init(cleaning found: String) {
    self.init(found: found, paragraphs: TextCleaning.paragraphs(of: found))
  }
}

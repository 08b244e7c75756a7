import Foundation

/// Irregular forms that the dictionary does not lead to their base: `böcker` → `bok`.
///
/// All texts lie behind one another in one piece of memory, and what is known of each form in another, in the order of
/// the forms: a browser has the table too, and as strings in dictionaries it took seven times as much.
struct InflectionTable: Sendable {
  /// A text's place among the bytes of all.
  private struct Place {
    var start: UInt32
    var count: UInt32
  }

  /// That a form is one of a word.
  private struct Entry {
    var form: Place
    var lemma: Place
    var isVerb = false
    /// Whether it is a noun's, and not the base itself.
    var isNoun = false
  }

  private var texts: [UInt8] = []
  /// In the order of their forms' bytes, and those of one form as the file has them.
  private var entries: [Entry] = []

  init() throws(LanguageDataError) {
    let table = try DataTable(embedded: "inflections.tsv", needed: ["lemma", "class", "forms"])
    for row in table.rows {
      let lemma = try row.cell("lemma")
      let kind = try row.cell("class")
      let base = place(of: lemma)
      for form in [Self.spelling(of: lemma)] + (try row.words("forms")) {
        entries.append(
          Entry(form: place(of: form), lemma: base, isVerb: kind == "verb", isNoun: kind == "noun" && form != lemma))
        if form.last != "s", kind == "noun" || kind == "verb" && Self.isParticiple(form) {
          entries.append(Entry(form: place(of: form + "s"), lemma: base, isNoun: kind == "noun"))
        }
      }
    }
    sort()
  }

  /// A lemma without the number that keeps it apart from others that are spelt alike: `vara2` → `vara`.
  private static func spelling(of lemma: String) -> String {
    lemma.last?.isNumber ?? false ? String(lemma.dropLast()) : lemma
  }

  /// Those that are used as nouns, with a noun's genitive: `de anställdas`.
  private static func isParticiple(_ form: String) -> Bool {
    ["da", "de", "na"].contains { form.hasSuffix($0) }
  }

  private mutating func place(of text: String) -> Place {
    defer { texts.append(contentsOf: text.utf8) }
    return Place(start: UInt32(texts.count), count: UInt32(text.utf8.count))
  }

  private mutating func sort() {
    // Put in order into an array of its own, which has no room to grow left over.
    entries = texts.withUnsafeBytes { texts in
      // Their order in the file is that of their places.
      entries.sorted { left, right in
        let order = Self.compare(Self.bytes(left.form, texts), Self.bytes(right.form, texts))
        return order == 0 ? left.form.start < right.form.start : order < 0
      }
    }
  }

  // MARK: - Looking up

  /// The words that a form is an irregular form of, itself among them where it is the base; empty where the table does
  /// not know it.
  /// - Complexity: some ten comparisons.
  func lemmas(of form: String) -> [String] {
    var lemmas: [String] = []
    for entry in found(form) {
      let lemma = text(entry.lemma)
      if !lemmas.contains(lemma) { lemmas.append(lemma) }
    }
    return lemmas
  }

  func isVerbForm(_ form: String) -> Bool { found(form).contains(where: \.isVerb) }

  /// The noun that a form is an irregular form of, and not itself.
  func noun(of form: String) -> String? { found(form).last(where: \.isNoun).map { text($0.lemma) } }

  /// What is known of a form.
  private func found(_ form: String) -> ArraySlice<Entry> {
    var form = form
    return form.withUTF8 { wanted in
      texts.withUnsafeBytes { texts in
        let wanted = UnsafeRawBufferPointer(wanted)
        var low = 0
        var high = entries.count
        while low < high {
          let middle = (low + high) / 2
          if Self.compare(Self.bytes(entries[middle].form, texts), wanted) < 0 {
            low = middle + 1
          } else {
            high = middle
          }
        }
        var end = low
        while end < entries.count, Self.compare(Self.bytes(entries[end].form, texts), wanted) == 0 { end += 1 }
        return entries[low..<end]
      }
    }
  }

  private func text(_ place: Place) -> String {
    texts.withUnsafeBytes { String(decoding: Self.bytes(place, $0), as: UTF8.self) }
  }

  private static func bytes(_ place: Place, _ texts: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: texts[Int(place.start)..<Int(place.start) + Int(place.count)])
  }

  /// Less than nothing where the left stands before the right.
  private static func compare(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    if let first = left.baseAddress, let second = right.baseAddress {
      let order = memcmp(first, second, min(left.count, right.count))
      if order != 0 { return Int(order) }
    }
    return left.count - right.count
  }
}

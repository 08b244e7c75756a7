/// Finds a word where it is a part of a compound.
///
/// A word has few shapes inside compounds (`skol`, `skola`, `skolan` …). Only a form that holds one of them is looked up,
/// and what was found is kept for as long as the finder is.
final class PartFinder {
  private let token: String
  private let shapes: [[UInt8]]
  private let vocabulary: Vocabulary
  private var known: [[UInt8]: [(start: Int, end: Int)]] = [:]

  /// Nil where no compound of the archive has the part.
  init?(_ token: String, in vocabulary: Vocabulary) throws {
    let shapes = try vocabulary.shapes(of: token).map { Array($0.utf8) }
    guard !shapes.isEmpty else { return nil }
    self.token = token
    self.vocabulary = vocabulary
    // What holds a longer shape holds the shorter one.
    var least: [[UInt8]] = []
    for shape in shapes.sorted(by: { $0.count < $1.count })
    where !least.contains(where: { Self.holds(shape, $0) }) { least.append(shape) }
    self.shapes = least
  }

  /// In scalars of the form.
  func stretches(in form: [UInt8]) -> [(start: Int, end: Int)] {
    guard shapes.contains(where: { Self.holds(form, $0) }) else { return [] }
    if let found = known[form] { return found }
    // Where the archive cannot be asked, the word is found all the same, and only not marked.
    let found = (try? vocabulary.stretches(of: token, in: Tokens.string(form))) ?? []
    known[form] = found
    return found
  }

  private static func holds(_ form: [UInt8], _ shape: [UInt8]) -> Bool {
    guard form.count >= shape.count, let first = shape.first else { return false }
    var start = 0
    while start + shape.count <= form.count {
      if form[start] == first, form[start..<start + shape.count].elementsEqual(shape) { return true }
      start += 1
    }
    return false
  }
}

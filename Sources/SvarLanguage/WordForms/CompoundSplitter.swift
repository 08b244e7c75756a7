/// Finds the parts of compounds among the dictionary's entries.
///
/// A word is cut in two where both sides are words, the first perhaps in the shape that it takes before another (`skol-`,
/// `arbets-`, `kvinno-`); each side may be a compound again. Of several cuts the one with the longest end is believed.
struct CompoundSplitter: Sendable {
  let stems: StemRegister
  let sets: WordSets

  /// A stretch of the word and the base forms that it stands for.
  struct Piece: Hashable, Sendable {
    var start: Int
    var end: Int
    var lemmas: [String]
  }

  private static let shortest = 3
  private static let shortestBeginning = 2
  private static let longest = 48

  /// The parts of a base form, also those that are compounds themselves, without the whole; empty for what is none.
  func pieces(of word: [UInt32]) -> [Piece] {
    guard word.count <= Self.longest else { return [] }
    let leaves = leaves(word[...], depth: 0)
    guard leaves.count > 1 else { return [] }
    var pieces: [Piece] = []
    for first in leaves.indices {
      for last in first..<leaves.count where last - first + 1 < leaves.count {
        let slice = word[leaves[first].lowerBound..<leaves[last].upperBound]
        let isEnd = last == leaves.count - 1
        let lemmas = isEnd ? (isEnding(slice) || first == last ? [Self.text(slice)] : []) : beginnings(slice)
        if !lemmas.isEmpty { pieces.append(Piece(start: slice.startIndex, end: slice.endIndex, lemmas: lemmas)) }
      }
    }
    return pieces
  }

  /// The smallest parts, in order.
  private func leaves(_ word: ArraySlice<UInt32>, depth: Int) -> [Range<Int>] {
    let whole = [word.startIndex..<word.endIndex]
    guard depth < 4, let cut = bestCut(word, depth: depth) else { return whole }
    return beginningLeaves(word[..<cut], depth: depth + 1) + leaves(word[cut...], depth: depth + 1)
  }

  /// Parts of what stands before another word: the linking letter goes with the last of them.
  private func beginningLeaves(_ word: ArraySlice<UInt32>, depth: Int) -> [Range<Int>] {
    let isLinked = word.last == Self.s && !stems.uses(of: word).contains(.isWord)
    let core = isLinked ? word.dropLast() : word
    var found = leaves(core, depth: depth)
    if isLinked, let last = found.popLast() { found.append(last.lowerBound..<last.upperBound + 1) }
    return found
  }

  private func bestCut(_ word: ArraySlice<UInt32>, depth: Int) -> Int? {
    guard word.count >= Self.shortestBeginning + Self.shortest, !isWhole(word) else { return nil }
    let cuts = word.startIndex + Self.shortestBeginning...word.endIndex - Self.shortest
    var best: (cut: Int, score: Int)?
    for cut in cuts where isEnding(word[cut...]) && isBeginning(word[..<cut], depth: depth) {
      // `skydds-lag` rather than `skydd-slag`.
      let isLinkedBefore = best?.cut == cut - 1 && word[cut - 1] == Self.s
      let score = isLinkedBefore ? Int.max : word.endIndex - cut + (isPlainBeginning(word[..<cut]) ? 4 : 0)
      if best.map({ score > $0.score }) ?? true { best = (cut, isLinkedBefore ? word.endIndex - cut + 5 : score) }
    }
    if let best { return best.cut }
    // The end may be a compound that the dictionary does not have.
    guard depth < 2 else { return nil }
    return cuts.first { isBeginning(word[..<$0], depth: 4) && bestCut(word[$0...], depth: depth + 1) != nil }
  }

  /// Who does what a verb says, which the dictionary makes from the verb: `betalare` of `betala`.
  private func isAgent(_ word: ArraySlice<UInt32>) -> Bool {
    word.suffix(3).elementsEqual(Self.are) && stems.isWord(Array(word.dropLast(2)))
  }

  /// What the dictionary makes from a noun: `demokratisk` of `demokrat`.
  private func isAdjectiveOfNoun(_ word: ArraySlice<UInt32>) -> Bool {
    word.count >= 8 && word.suffix(3).elementsEqual(Self.isk) && stems.isWord(Array(word.dropLast(3)))
  }

  private func isPlainBeginning(_ word: ArraySlice<UInt32>) -> Bool {
    word.last == Self.s || !stems.uses(of: word).isDisjoint(with: [.isWord, .isName, .begins])
  }

  /// Words that are never split: those told by name, names, and verbs (`genomföra` is not *föra*).
  private func isWhole(_ word: ArraySlice<UInt32>) -> Bool {
    let uses = stems.uses(of: word)
    return sets.whole.contains(WordKey.of(word)) || uses.contains(.isName) && !uses.contains(.isWord)
      || uses.contains(.isWord) && !uses.contains(.isNominal) && word.last == Self.a[0]
  }

  func isEnding(_ word: ArraySlice<UInt32>) -> Bool {
    let uses = stems.uses(of: word)
    guard !sets.derivations.contains(WordKey.of(word)) else { return false }
    if sets.shortEndings.contains(WordKey.of(word)) { return true }
    guard word.count > Self.shortest else { return false }
    if uses.contains(.ends) || word.count >= 5 && uses.contains(.isNominal) { return true }
    return word.count >= 6 && (isAgent(word) || isAdjectiveOfNoun(word))
  }

  func isBeginning(_ word: ArraySlice<UInt32>, depth: Int = 0) -> Bool {
    let key = WordKey.of(word)
    guard word.count > Self.shortest || sets.shortBeginnings.contains(key), !sets.particles.contains(key),
      word.last != Self.s || !sets.particles.contains(WordKey.of(word.dropLast()))
    else { return false }
    if !beginnings(word).isEmpty { return true }
    guard depth < 3 else { return false }
    let core = word.last == Self.s ? word.dropLast() : word
    return bestCut(core, depth: depth + 1) != nil
  }

  /// The words that a beginning may stand for.
  func beginnings(_ word: ArraySlice<UInt32>) -> [String] {
    guard let last = word.last else { return [] }
    if let lemma = sets.beginnings[WordKey.of(word)] { return [lemma] }
    let uses = stems.uses(of: word)
    // An entry that only links: `säkerhets` stands for `säkerhet`.
    if last == Self.s, !uses.contains(.isNominal), stems.isWord(Array(word.dropLast())) {
      return [Self.text(word.dropLast())]
    }
    // What is a word by itself stands for itself: `mål` in `målbild` is not `måla`.
    if uses.contains(.isWord) || uses.contains(.isName) { return [Self.text(word)] }
    let body = Array(word.dropLast())
    var found: [String] = []
    func take(_ stem: [UInt32]) { if stems.isWord(stem) { found.append(Self.text(stem[...])) } }
    switch Unicode.Scalar(last) {
    case "s":
      take(body)
      take(body + Self.e)
      if stems.uses(of: body[...]).contains(.isName) { found.append(Self.text(body[...])) }
    case "o", "u":
      take(body + Self.a)
    case "e":
      take(body)
      if found.isEmpty { take(body + Self.a) }
      if body.last == Self.i { take(Array(body.dropLast()) + Self.ium) }
    default: break
    }
    if found.isEmpty {
      take(word + Self.a)
      take(word + Self.e)
      if found.isEmpty, word.count > 4, isAgent(word + Self.e) { found.append(Self.text(word + Self.e)) }
    }
    return found
  }

  private static let s = UInt32(UInt8(ascii: "s"))
  private static let a = Array("a".unicodeScalars.map(\.value))
  private static let e = Array("e".unicodeScalars.map(\.value))
  private static let isk = Array("isk".unicodeScalars.map(\.value))
  private static let are = Array("are".unicodeScalars.map(\.value))
  private static let ium = Array("ium".unicodeScalars.map(\.value))
  private static let i = UInt32(UInt8(ascii: "i"))

  static func text(_ word: ArraySlice<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for value in word { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
    return String(view)
  }
}

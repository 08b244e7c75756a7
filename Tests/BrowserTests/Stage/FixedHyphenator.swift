@testable import SvarBrowser

extension Hyphenator {
  /// Breaks words before a consonant that a vowel follows and a vowel comes before, whatever is installed.
  static let fixed = Hyphenator { word in
    let letters = Array(word)
    let vowels = Set("aeiouyåäö")
    return letters.indices.dropFirst().dropLast().filter { place in
      !vowels.contains(letters[place]) && vowels.contains(letters[place + 1])
        && letters[..<place].contains { vowels.contains($0) }
    }
  }
}

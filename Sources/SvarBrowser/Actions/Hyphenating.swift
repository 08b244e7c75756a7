/// Whether words are broken at the ends of lines.
enum Hyphenating: ActionGroup {
  static let all = [hyphenation]

  static let hyphenation = Action(
    "hyphenation", Phrase("avstavning på eller av", "hyphenation on or off")
  ) { state, _ in
    guard state.hyphenator != nil else {
      state.say(HyphenatingWords.none[state.words.language], .error)
      return []
    }
    state.isHyphenated.toggle()
    let words = state.isHyphenated ? HyphenatingWords.isOn : HyphenatingWords.isOff
    state.say(words[state.words.language])
    state.keep(Choices.hyphenation, state.isHyphenated ? "on" : "off")
    return []
  }
}

extension State {
  /// Words are broken or not as it was left, unless the settings say how it is to be.
  mutating func takeHyphenation(_ choice: String?) {
    guard let choice, !isHyphenationSet else { return }
    isHyphenated = choice == "on"
  }
}

/// What is said of it.
enum HyphenatingWords {
  static let isOn = Phrase("Avstavning på.", "Hyphenation on.")
  static let isOff = Phrase("Avstavning av.", "Hyphenation off.")
  static let none = Phrase(
    "Här avstavas inget: mönstren (hyphen-sv) är inte installerade, eller texten ges rad för rad.",
    "Nothing is hyphenated here: the patterns (hyphen-sv) are not installed, or the text is given line by line.")
}

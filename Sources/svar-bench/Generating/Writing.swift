import SvarModel

/// One text as it grows, sentence by sentence.
struct Writing {
  private(set) var text = ""
  /// Words so far.
  private(set) var words = 0
  private var isCapital = true
  private var isApart = false
  private var keepsToSubject = true
  private let stock: Stock
  private let subject: Subject

  init(_ stock: Stock, _ subject: Subject) {
    self.stock = stock
    self.subject = subject
  }

  /// A line of its own, as it stands.
  mutating func line(_ line: String) {
    newLine()
    text += line
    words += 1 + line.utf8.count { $0 == UInt8(ascii: " ") }
  }

  /// A paragraph of so many sentences of a kind.
  mutating func paragraph(_ part: Part, sentences: Int, _ chance: inout Chance) {
    newLine()
    for _ in 0..<sentences { sentence(part, &chance) }
  }

  mutating func sentence(_ part: Part, _ chance: inout Chance) {
    isCapital = true
    isApart = !text.isEmpty && text.utf8.last != UInt8(ascii: "\n")
    expand(stock.grammar.number(of: part), 0, &chance)
  }

  /// A sentence that stands word for word in other papers too, whatever they are about: one of many, by its number.
  mutating func standing(_ part: Part, _ number: Int) {
    var chance = Chance(5, number)
    keepsToSubject = false
    sentence(part, &chance)
    keepsToSubject = true
  }

  private mutating func newLine() {
    if !text.isEmpty { text += "\n" }
    isApart = false
    isCapital = true
  }

  private mutating func expand(_ part: Int, _ depth: Int, _ chance: inout Chance) {
    for piece in stock.grammar.pieces(of: part, depth: depth, &chance) {
      if !piece.isApart { isApart = false } else if !isCapital { isApart = true }
      switch piece.content {
      case .word(let word): put(word)
      case .part(let number): expand(number, depth + 1, &chance)
      case .slot(let slot): fill(slot, &chance)
      }
    }
  }

  private mutating func put(_ word: String) {
    if isApart { text += " " }
    if isApart || isCapital { words += 1 }
    isApart = false
    if isCapital {
      isCapital = false
      text += word.prefix(1).uppercased()
      text += word.dropFirst()
    } else {
      text += word
    }
  }

  /// Puts a word that is not the first of what it belongs to.
  private mutating func next(_ word: String) {
    isApart = true
    put(word)
  }

  private mutating func fill(_ slot: Slot, _ chance: inout Chance) {
    let vocabulary = stock.vocabulary
    switch slot {
    case .np: nounPhrase(&chance)
    case .definite: definite(noun(&chance), &chance)
    case .definitePlural: definitePlural(noun(&chance), &chance)
    case .plural: plural(noun(&chance), &chance)
    case .genitive: put(Names.genitive(vocabulary.form(noun(&chance), .definite)))
    case .noun: put(vocabulary.form(noun(&chance), .bare))
    case .nouns: put(vocabulary.form(noun(&chance), .plural))
    case .topicDefinite: put(vocabulary.form(subject.topic(&chance), .definite))
    case .topicPlural: put(vocabulary.form(subject.topic(&chance), .plural))
    case .topicDefinitePlural: put(vocabulary.form(subject.topic(&chance), .definitePlural))
    case .topicGenitive: put(Names.genitive(vocabulary.form(subject.topic(&chance), .definite)))
    case .infinitive: put(vocabulary.verb(&chance).forms[0])
    case .present: put(vocabulary.verb(&chance).forms[1])
    case .past: put(vocabulary.verb(&chance).forms[2])
    case .supine: put(vocabulary.verb(&chance).forms[3])
    case .passive: put(vocabulary.verb(&chance).forms[4])
    case .presentPassive: put(vocabulary.verb(&chance).forms[5])
    case .adjective: put(vocabulary.adjective(&chance).common)
    case .adjectiveNeuter: put(vocabulary.adjective(&chance).neuter)
    case .adjectivePlural: put(vocabulary.adjective(&chance).plural)
    default: put(Naming(stock: stock, subject: subject).text(slot, &chance))
    }
  }

  private func noun(_ chance: inout Chance) -> Lexeme {
    keepsToSubject && chance.isTrue(0.34) ? subject.topic(&chance) : stock.vocabulary.lexeme(&chance)
  }

  private mutating func nounPhrase(_ chance: inout Chance) {
    let noun = noun(&chance)
    let kind = chance.unit()
    switch kind {
    case ..<0.30: definite(noun, &chance)
    case ..<0.60: indefinite(noun, &chance)
    case ..<0.82: plural(noun, &chance)
    default: definitePlural(noun, &chance)
    }
  }

  /// *polisen*, *den nya polisen*
  private mutating func definite(_ noun: Lexeme, _ chance: inout Chance) {
    let form = stock.vocabulary.form(noun, .definite)
    guard chance.isTrue(0.22) else { return put(form) }
    put(stock.vocabulary.isNeuter(noun) ? "det" : "den")
    next(inflected(&chance, \.plural))
    next(form)
  }

  /// *en polis*, *en ny polis*, *polis*
  private mutating func indefinite(_ noun: Lexeme, _ chance: inout Chance) {
    let isNeuter = stock.vocabulary.isNeuter(noun)
    let form = stock.vocabulary.form(noun, .bare)
    if chance.isTrue(0.58) { return put(form) }
    put(isNeuter ? "ett" : "en")
    if chance.isTrue(0.45) { next(inflected(&chance, isNeuter ? \.neuter : \.common)) }
    next(form)
  }

  /// *poliser*, *nya poliser*
  private mutating func plural(_ noun: Lexeme, _ chance: inout Chance) {
    let form = stock.vocabulary.form(noun, .plural)
    guard chance.isTrue(0.38) else { return put(form) }
    put(inflected(&chance, \.plural))
    next(form)
  }

  /// *poliserna*, *de nya poliserna*
  private mutating func definitePlural(_ noun: Lexeme, _ chance: inout Chance) {
    let form = stock.vocabulary.form(noun, .definitePlural)
    guard chance.isTrue(0.24) else { return put(form) }
    put("de")
    next(inflected(&chance, \.plural))
    next(form)
  }

  private func inflected(_ chance: inout Chance, _ form: KeyPath<Adjective, String>) -> String {
    let adjective = stock.vocabulary.adjective(&chance)
    if let comparative = adjective.comparative, chance.isTrue(0.06) { return comparative }
    return adjective[keyPath: form]
  }
}

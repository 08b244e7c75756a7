import SvarModel

/// Counts the words and forms of papers as they go by: for a form, its number alone is kept.
struct TextStatistics {
  private struct Form {
    var times: UInt32 = 0
    var papers: UInt32 = 0
    var last: UInt32 = 0
  }

  private(set) var papers: UInt32 = 0
  private(set) var questions = 0
  private(set) var words = 0
  private var forms: [UInt64: Form] = [:]

  /// Different forms so far.
  var formCount: Int { forms.count }
  /// Forms that were met once.
  var singleCount: Int { forms.count { $0.value.times == 1 } }

  mutating func take(_ paper: Paper) {
    papers += 1
    switch paper {
    case .question(let question):
      questions += 1
      take(question.title)
      take(question.text.found)
      for speech in question.debate { take(speech.text.found) }
    case .answer(let answer):
      take(answer.text.found)
      for speech in answer.debate { take(speech.text.found) }
    }
  }

  /// How often a form was met, and in how many papers.
  func form(_ form: String) -> (times: Int, papers: Int) {
    let found = forms[Self.key(form)] ?? Form()
    return (Int(found.times), Int(found.papers))
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a over the letters in lower case.
  private static func key(_ form: String) -> UInt64 {
    form.unicodeScalars.reduce(start) { step($0, lowered($1)) }
  }

  private static func step(_ key: UInt64, _ letter: UInt32) -> UInt64 { (key ^ UInt64(letter)) &* 0x100_0000_01B3 }

  private mutating func take(_ text: String) {
    var key = Self.start
    var isInside = false
    for scalar in text.unicodeScalars {
      let letter = Self.lowered(scalar)
      if Self.isLetter(letter) {
        key = Self.step(key, letter)
        isInside = true
      } else if isInside {
        count(key)
        key = Self.start
        isInside = false
      }
    }
    if isInside { count(key) }
  }

  private mutating func count(_ key: UInt64) {
    words += 1
    let papers = papers
    func count(_ form: inout Form) {
      form.times += 1
      if form.last != papers { (form.last, form.papers) = (papers, form.papers + 1) }
    }
    count(&forms[key, default: Form()])
  }

  private static func isLetter(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x30...0x39, 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: true
    default: false
    }
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: scalar.value + 0x20
    default: scalar.value
    }
  }
}

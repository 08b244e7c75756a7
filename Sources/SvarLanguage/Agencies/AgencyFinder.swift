import SvarModel

/// Finds agencies named in a text: longest name first, on word boundaries, genitives included.
///
/// A name written with a capital is met only with a capital; an abbreviation only in its own letters; short names that
/// running text writes in lower case ("polisen") in either case. "Myndigheten för digital förvaltning (Digg)" binds the
/// letters in the parenthesis for the rest of the text.
struct AgencyFinder: Sendable {
  /// An agency met, by tokens.
  struct Hit: Sendable {
    let name: String
    let first: Int
    /// Exclusive.
    let last: Int
  }

  private struct Form: Sendable {
    let keys: [UInt64]
    /// The last word with a genitive's ending.
    let genitives: [UInt64]
    let agencies: [Int]
    let needsCapital: Bool
    /// The very letters that must stand there; nil where the case of the first alone matters.
    let exact: [UInt32]?
  }

  private static let board = WordKey.of("länsstyrelsen")
  private static let boards = WordKey.of("länsstyrelserna")
  private static let county = WordKey.of("län")

  private let register: AgencyRegister
  /// County boards by the words of their county, in the genitive where it has one.
  private var byCounty: [UInt64: [(keys: [UInt64], name: String)]] = [:]
  private var forms: [UInt64: [Form]] = [:]

  init(register: AgencyRegister, tokeniser: Tokeniser) {
    self.register = register
    var byName: [String: [Int]] = [:]
    for (index, agency) in register.agencies.enumerated() {
      for name in [agency.name] + agency.aliases {
        if !(byName[name] ?? []).contains(index) { byName[name, default: []].append(index) }
      }
    }
    for (name, agencies) in byName {
      let scalars = name.unicodeScalars.map(\.value)
      var tokens: [Token] = []
      tokeniser.tokens(of: scalars, from: 0, to: scalars.count, into: &tokens)
      guard let first = tokens.first, let last = tokens.last else { continue }
      let text = scalars[last.start..<last.end]
      var genitives: [UInt64] = []
      if last.isWord {
        let key = WordKey.of(text)
        genitives = [WordKey.add(0x73, to: key), WordKey.add(0x73, to: WordKey.add(0x3A, to: key))]
      }
      let capitals = scalars.reduce(0) { $0 + (Letters.isCapital($1) ? 1 : 0) }
      let isShort = tokens.count == 1 && (capitals >= 2 || scalars.count <= 5)
      let form = Form(
        keys: tokens.map(\.key), genitives: genitives, agencies: agencies, needsCapital: Letters.isCapital(scalars[0]),
        exact: isShort && Letters.isCapital(scalars[0]) ? scalars : nil)
      forms[first.key, default: []].append(form)
    }
    for agency in register.agencies where agency.kind == "länsstyrelse" {
      let words = agency.name.split(separator: " ").dropFirst(2).dropLast().map { WordKey.of($0) }
      guard let first = words.first else { continue }
      byCounty[first, default: []].append((words, agency.name))
    }
    for key in forms.keys { forms[key]?.sort { $0.keys.count > $1.keys.count } }
    for (key, list) in forms where list.contains(where: { $0.keys.count == 1 }) {
      // A one-word name may also begin with its genitive.
      for form in list where form.keys.count == 1 {
        for genitive in form.genitives where genitive != key { forms[genitive, default: []].append(form) }
      }
    }
  }

  /// Every agency named, in the order of the text.
  func agencies(in tokens: [Token], of scalars: [UInt32], on day: Day?) -> [Hit] {
    var hits: [Hit] = []
    var bound: [UInt64: String] = [:]
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .word else {
        index += 1
        continue
      }
      if let (form, end) = match(tokens, index, scalars), let name = register.name(of: form.agencies, on: day) {
        hits.append(Hit(name: name, first: index, last: end))
        bind(tokens, end, scalars, name, &bound)
        index = end
      } else if tokens[index].key == Self.boards, let counties = counties(tokens, index, on: day) {
        hits.append(contentsOf: counties)
        index = counties.last?.last ?? index + 1
      } else if !bound.isEmpty, let name = bound[tokens[index].key] {
        hits.append(Hit(name: name, first: index, last: index + 1))
        index += 1
      } else {
        index += 1
      }
    }
    return hits
  }

  /// "länsstyrelserna i Stockholms, Skåne och Västra Götalands län": one for each county.
  private func counties(_ tokens: [Token], _ start: Int, on day: Day?) -> [Hit]? {
    guard start + 2 < tokens.count, tokens[start + 1].key == Keys.i else { return nil }
    var hits: [Hit] = []
    var index = start + 2
    var first = start
    while index < tokens.count {
      let token = tokens[index]
      if let county = byCounty[token.key]?.first(where: { fits($0.keys, tokens, index) }) {
        var end = index + county.keys.count
        let isLast = end < tokens.count && tokens[end].key == Self.county
        if isLast { end += 1 }
        if let name = register.name(of: county.name, on: day) { hits.append(Hit(name: name, first: first, last: end)) }
        if isLast { return hits }
        index = end
        first = index
      } else if token.isMark(",") || token.key == Keys.och || token.key == Keys.samt {
        index += 1
        first = index
      } else {
        return nil
      }
    }
    return nil
  }

  private func fits(_ keys: [UInt64], _ tokens: [Token], _ start: Int) -> Bool {
    guard start + keys.count <= tokens.count else { return false }
    for (offset, key) in keys.enumerated() where tokens[start + offset].key != key { return false }
    return true
  }

  private func match(_ tokens: [Token], _ start: Int, _ scalars: [UInt32]) -> (Form, Int)? {
    guard let candidates = forms[tokens[start].key] else { return nil }
    var best: (Form, Int)?
    for form in candidates where form.keys.count > (best?.0.keys.count ?? 0) {
      let end = start + form.keys.count
      guard end <= tokens.count, !form.needsCapital || tokens[start].isCapital else { continue }
      var fits = true
      for offset in 0..<form.keys.count {
        let key = tokens[start + offset].key
        if key == form.keys[offset] { continue }
        guard offset == form.keys.count - 1, form.genitives.contains(key) else {
          fits = false
          break
        }
      }
      guard fits else { continue }
      if let exact = form.exact, !hasLetters(tokens[start], scalars, exact) { continue }
      best = (form, end)
    }
    return best
  }

  private func hasLetters(_ token: Token, _ scalars: [UInt32], _ exact: [UInt32]) -> Bool {
    guard token.count >= exact.count else { return false }
    for offset in 0..<exact.count where scalars[token.start + offset] != exact[offset] { return false }
    return true
  }

  /// Takes note of the letters in a parenthesis behind a name.
  private func bind(
    _ tokens: [Token], _ end: Int, _ scalars: [UInt32], _ name: String, _ bound: inout [UInt64: String]
  ) {
    guard end + 2 < tokens.count, tokens[end].isMark("("), tokens[end + 2].isMark(")"), tokens[end + 1].isWord,
      tokens[end + 1].isCapital && tokens[end + 1].count <= 12 || tokens[end + 1].key == Self.board,
      tokens[end + 1].count >= 2
    else { return }
    let token = tokens[end + 1]
    bound[token.key] = name
    bound[WordKey.add(0x73, to: token.key)] = name
    bound[WordKey.add(0x73, to: WordKey.add(0x3A, to: token.key))] = name
  }
}

import ArgumentParser
import SvarBrowser

/// Keys as they are written in a line: characters as they are, others in angle brackets, `<enter>`, `<ctrl-u>`.
enum KeyWords {
  /// - Throws: `ValidationError` for a key that there is none of.
  static func keys(_ text: String) throws -> [Key] {
    var keys: [Key] = []
    var rest = text[...]
    while let first = rest.popFirst() {
      guard first == "<" else {
        keys.append(.character(first))
        continue
      }
      let name = String(rest.prefix { $0 != ">" })
      rest = rest.dropFirst(name.count + 1)
      if let named = Key.Named(rawValue: name) {
        keys.append(.named(named))
      } else if name.hasPrefix("ctrl-"), name.count == 6, let letter = name.last {
        keys.append(.control(letter))
      } else {
        throw ValidationError("there is no key <\(name)>")
      }
    }
    return keys
  }
}

/// Takes places in the file system out of sentences, for readers who share an account and have no business there.
public enum PathHiding {
  /// The text with each path from the root replaced by its last part: `/srv/svar/arkiv.sqlite` by `arkiv.sqlite`.
  public static func hidden(_ text: String) -> String {
    var result = ""
    var isAtStart = true
    var rest = text[...]
    while let character = rest.first {
      if character == "/", isAtStart, rest.dropFirst().first.map({ !ends($0) && $0 != "/" }) == true {
        let path = rest.prefix { !ends($0) }
        result += path.split(separator: "/").last.map(String.init) ?? ""
        rest = rest[path.endIndex...]
        isAtStart = false
        continue
      }
      isAtStart = ends(character) || character == "=" || character == "("
      result.append(character)
      rest = rest.dropFirst()
    }
    return result
  }

  private static func ends(_ character: Character) -> Bool {
    character.isWhitespace || "”“\"'’‘:,;()<>".contains(character)
  }
}

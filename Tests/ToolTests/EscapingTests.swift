import SvarTool
import Testing

@Suite struct EscapingTests {
  @Test(arguments: [
    ("rent", "rent"), ("å\u{1B}[2Jö", "å‹U+001B›[2Jö"), ("a\u{202E}b", "a‹U+202E›b"),
    ("rad\nnästa\tkolumn", "rad\nnästa\tkolumn"),
    ("\u{9B}31m", "‹U+009B›31m"), ("vagn\r", "vagn‹U+000D›"),
  ])
  func whatATerminalWouldObeyIsShown(text: String, visible: String) {
    #expect(Escaping.visible(text) == visible)
  }
}

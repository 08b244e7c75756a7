import SvarTerminal
import Testing

@Suite("Text made harmless") struct PlainTextTests {
  @Test(
    "what would act is shown",
    arguments: [
      ("Svar på fråga", "Svar på fråga"), ("\u{1B}[31m", "^[[31m"), ("a\tb", "a       b"), ("\u{9B}2J", "<9B>2J"),
      ("\u{7F}\u{0}", "^?^@"), ("x\u{202E}y", "x<U+202E>y"), ("rad\r\nrad", "rad^M^Jrad"),
    ])
  func visible(text: String, shown: String) {
    #expect(PlainText.visible(text) == shown)
  }
}

/// What a line of an answer is.
enum Block: UInt8, Sendable {
  /// "Svar på fråga …", "§ 24 Svar på interpellation …".
  case heading
  /// The question's title on a line of its own.
  case title
  /// "Anf. 118 Statsrådet … (MP):".
  case speaker
  /// What the questioner asked, told by the minister, and who it is that answers.
  case recap
  case body
  /// "Stockholm den 30 september 2020".
  case closing
  /// Name or title under the closing line.
  case signature
  /// What a web page puts below.
  case residue
}

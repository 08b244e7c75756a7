/// What the pictures of a list are called.
enum PictureWords {
  static let title = Phrase("Bilder", "Pictures")
  static let months = Phrase("Månader", "Months")
  static let monthsNote = Phrase(
    "en rad om året, en ruta om månaden, högst där flest", "a row a year, a cell a month, tallest where most")
  static let days = Phrase("Dagar till svar", "Days to the answer")
  /// The three signs are put in by the view.
  static let daysNote = Phrase(
    "% i tid · % efter sista dag (beräknad) · % okänt", "% in time · % after the last day (computed) · % unknown")
  static let daysOrMore = Phrase("dagar eller fler", "days or more")
  static let daysUnit = Phrase("dagar", "days")
  static let nothing = Phrase("Inget att rita.", "Nothing to draw.")
  static let drawing = Phrase("Ritar …", "Drawing …")
  static let keys = Phrase(
    "Enter begränsar listan · h l till rutan bredvid · v eller q stänger",
    "Enter narrows the list · h l to the cell beside · v or q closes")
}

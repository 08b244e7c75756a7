public import SvarArchive
public import SvarBrowser
import SvarModel
import SvarSettings
import SvarTool

/// Every view of the browser on the sample, as keys that lead there.
enum Gallery {
  struct View {
    /// The file's name.
    let name: String
    /// What is to be seen, for the page of all.
    let about: String
    /// Keys from the first list on, as `KeySession` writes them.
    let keys: String
    var language = InterfaceLanguage.swedish
  }

  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60)]

  static let views = [
    View(name: "questions", about: "Questions, newest first, with the one selected beside them", keys: "jj"),
    View(name: "question", about: "A question with its answer", keys: "jj<enter>"),
    View(name: "answer", about: "An answer, at its first measure", keys: "2jj<enter>w"),
    View(name: "contents", about: "What an answer contains: measures, collaborations, agencies", keys: "2jj<enter>c"),
    View(name: "measures", about: "Measures", keys: "3"),
    View(name: "measure", about: "A measure's timeline", keys: "3<enter>"),
    View(name: "collaborations", about: "Collaborations", keys: "4"),
    View(name: "collaboration", about: "A collaboration: its members and its answers", keys: "4<enter>"),
    View(name: "agencies", about: "Agencies", keys: "5"),
    View(name: "agency", about: "An agency: all that is said of it", keys: "5<enter>"),
    View(name: "refusals", about: "What ministers have said will not be done", keys: "D"),
    View(name: "search", about: "A search, its words lit in rows and text", keys: "/järnväg<enter>"),
    View(name: "chips", about: "A search in parts that can be switched", keys: "/varg parti:M<enter>C"),
    View(name: "facets", about: "What the rows have in each field", keys: "F"),
    View(name: "nothing", about: "A search that finds nothing, and what is near", keys: "/jernväg<enter>"),
    View(name: "fault", about: "A query that cannot be read", keys: "/varg (jakt"),
    View(name: "pictures", about: "The list as pictures", keys: "v"),
    View(name: "matrix", about: "Agencies that are named together", keys: "5:matrix<enter>"),
    View(name: "searches", about: "Saved searches", keys: "/varg<enter>Svargen<enter>V"),
    View(name: "help", about: "The keys of where one is", keys: "?"),
    View(name: "english", about: "A question in English surroundings", keys: "jj<enter>", language: .english),
  ]

  /// The day that deadlines are counted from, so that a picture is the same next year.
  private static let today = Day(2025, 8, 1)

  /// A view at a size.
  ///
  /// - Throws: where the sample cannot be read, or a key has no name.
  static func screen(_ view: View, size: Size, of sample: Archive) async throws -> Screen {
    var browser = await StillBrowser(
      library: sample, notebook: try ReaderNotebook.inMemory(for: sample), language: view.language, today: today,
      size: size)
    await browser.press(try KeyWords.keys(view.keys))
    return browser.screen
  }
}

extension ReaderNotebook: Notebook {}

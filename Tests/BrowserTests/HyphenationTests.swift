import SvarModel
import Testing

@testable import SvarBrowser

@Suite("Words broken at the ends of lines") struct HyphenationTests {
  private func wrapped(_ text: String, _ width: Int, _ hyphenator: Hyphenator? = .fixed) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return Wrapper.lines(scalars, width: width, hyphenator: hyphenator).map { line in
      TextCells.make(scalars[line.start..<line.end]).map(\.text).joined() + (line.isBroken ? "-" : "")
    }
  }

  @Test func longWordsAreBrokenSoThatTheLineIsFull() {
    let text = "Det gäller myndigheternas informationssäkerhet"
    #expect(wrapped(text, 20) == ["Det gäller myndighe-", "ternas informations-", "säkerhet"])
    #expect(wrapped(text, 20, nil) == ["Det gäller", "myndigheternas", "informationssäkerhet"])
    #expect(wrapped("(myndigheternas)", 12) == ["(myndighe-", "ternas)"])
  }

  @Test func aWordThatIsWiderThanALineIsBrokenMoreThanOnce() {
    #expect(wrapped("informationssäkerhet", 8) == ["informa-", "tionssä-", "kerhet"])
  }

  @Test func aLittleWhiteIsBetterThanABreak() {
    #expect(wrapped("aaa bbb ccc myndigheternas", 15) == ["aaa bbb ccc", "myndigheternas"])
    #expect(wrapped("aaa bbb ccc myndigheternas", 16) == ["aaa bbb ccc myn-", "digheternas"])
    #expect(WordBreak.white(of: 80) == 8)
    #expect(WordBreak.white(of: 20) == 5)
  }

  @Test func threeLettersStayOnEitherSide() {
    let everywhere = Hyphenator { Array(1..<$0.count) }
    for width in 6...40 {
      let lines = wrapped("det här verkställigheten oändlighet", width, everywhere)
      for (line, next) in zip(lines, lines.dropFirst()) where line.hasSuffix("-") {
        #expect(line.split(separator: " ").last?.count ?? 0 >= 4)
        #expect(next.split(separator: " ").first?.filter { $0 != "-" }.count ?? 0 >= 3)
      }
    }
  }

  @Test(arguments: [
    ("Se Arbetsmarknadsdepartementet", 28, ["Se", "Arbetsmarknadsdepartementet"]),
    ("ett 1234567890123", 14, ["ett", "1234567890123"]),
    ("av EU-informationssäkerhet", 16, ["av EU-", "informationssäke", "rhet"]),
    ("se exempel.informationen.se", 18, ["se", "exempel.informatio", "nen.se"]),
    ("vi har 10\u{A0}000\u{A0}kronorna", 18, ["vi har", "10\u{A0}000\u{A0}kronorna"]),
  ])
  func namesNumbersAndWhatIsTiedStayWhole(text: String, width: Int, lines: [String]) {
    #expect(wrapped(text, width) == lines)
  }

  @Test func aSoftHyphenIsFollowedAlwaysAndSeenOnlyAtALinesEnd() {
    let text = "en sam\u{AD}verkan nu"
    #expect(wrapped(text, 8, nil) == ["en sam-", "verkan", "nu"])
    #expect(wrapped(text, 20, nil) == ["en samverkan nu"])
    #expect(wrapped("Fram\u{AD}tids\u{AD}departementet", 12) == ["Framtids-", "departemente", "t"])
  }

  @Test func aWordIsAskedForOnce() {
    let asked = Asked()
    let hyphenator = Hyphenator { word in
      asked.add(word)
      return [3]
    }
    for _ in 0..<3 { #expect(wrapped("mattans mattans", 12, hyphenator) == ["mattans mat-", "tans"]) }
    #expect(asked.words == ["mattans"])
  }

  @Test func inALongTextOnlyWordsAtTheEndsOfLinesAreAskedFor() {
    let letters = Array("abcdefghij")
    let words = (1000..<4000).map { number in
      "ord" + String(String(number).compactMap { $0.wholeNumberValue.map { letters[$0] } }) + "ningarna"
    }
    let asked = Asked()
    let hyphenator = Hyphenator { word in
      asked.add(word)
      return [3, 7]
    }
    let lines = wrapped(words.joined(separator: " "), 40, hyphenator)
    #expect(lines.contains { $0.hasSuffix("-") })
    #expect(asked.words.count <= lines.count)
  }

  private final class Asked: @unchecked Sendable {
    var words: [String] = []
    func add(_ word: String) { words.append(word) }
  }

  // MARK: - What is marked

  private func page() -> Document {
    var page = PageBuilder(nil, title: "", words: .swedish)
    page.add(.title, "Underhållsskyldighet och verkställighetsföreskrifter i förvaltningsmyndigheterna")
    page.add(.body, "Underhållsskyldighet för förvaltningsmyndigheterna i länet", role: .heading)
    page.add(
      .body,
      "Myndigheternas verkställighetsföreskrifter om underhållsskyldighet redovisas, och (förvaltningsmyndigheterna) "
        + "ser över underhållet av banorna 漢字漢字 i norr med re\u{301}sultatuppföljningar och 10\u{A0}000 mätpunkter.")
    page.add(.item, "– verkställighetsföreskrifter för underhållsskyldighet", indent: 2, hanging: 2)
    return page.finished()
  }

  private func source(_ place: Document.Stretch, in document: Document) -> String {
    String(
      String.UnicodeScalarView(document.blocks[place.block].scalars[place.span.start..<place.span.end])
    ).filter { $0 != " " && $0 != "\u{A0}" }
  }

  @Test(arguments: ["underhåll", "verkställighetsföreskrifter", "myndigheterna", "er ", "skyldighet redovisas", "漢字"])
  func whatIsMarkedIsTheTextsOwnAtEveryWidth(words: String) {
    let document = page()
    let hits = TextFinder.find(words, in: document)
    #expect(!hits.isEmpty)
    var broken = 0
    for width in 9...100 {
      let page = PageState(document, width: width, hyphenator: .fixed)
      broken += page.lines.filter(\.isBroken).count
      for hit in hits {
        var marks = Highlights()
        marks.hits[hit.block] = [hit.span]
        var canvas = Canvas(size: Size(columns: width + 4, rows: page.lines.count), glyphs: .unicode)
        let area = Rectangle(column: 2, row: 0, width: width, height: page.lines.count)
        _ = PageView.draw(page, top: 0, in: area, marks, on: &canvas)
        let marked = canvas.screen.cells.filter { $0.paint.role == .hit }.map(\.text).joined()
        #expect(marked.filter { $0 != " " } == source(hit, in: document), "\(width)")
        // All of the text is there, with nothing between but the hyphens that are told of.
        let hyphens = page.lines.filter(\.isBroken).count
        let shown = canvas.screen.cells.map(\.text).joined().filter { $0 != " " && $0 != "\u{A0}" }
        let whole = document.blocks.map { TextCells.make($0.scalars[...]).map(\.text).joined() }.joined()
        #expect(shown.filter { $0 != "-" } == whole.filter { $0 != " " && $0 != "\u{A0}" && $0 != "-" }, "\(width)")
        #expect(shown.filter { $0 == "-" }.count == hyphens + whole.filter { $0 == "-" }.count, "\(width)")
      }
      for line in page.lines where line.isBroken { #expect(line.block == 2, "running text alone is broken") }
    }
    #expect(broken > 20)
  }

  @Test func goingAmongHitsAndLinksMarksBothHalves() async {
    var broken = 0
    for columns in Array(40...70) + [79, 80, 100, 119, 120, 126, 160] {
      var found = await Stage(columns, 24, hyphenator: .fixed)
      await found.press("2<enter>ftillsammans<enter>")
      #expect(found.cells { $0.paint.role == .currentHit } == "tillsammans", "\(columns)")
      if found.rows(where: { $0.paint.role == .currentHit }).count > 1 { broken += 1 }
      var gone = await Stage(columns, 24, hyphenator: .fixed)
      await gone.press("2<enter>fer<enter>nnN")
      #expect(gone.cells { $0.paint.role == .currentHit } == "er", "\(columns)")
      var linked = await Stage(columns, 24, hyphenator: .fixed)
      await linked.press("2<enter>w")
      #expect(
        linked.cells { $0.paint.role == .currentMeasure } == "uppdragattseöverunderhålletinorr", "\(columns)")
      await linked.press("p")
      #expect(linked.requests.last == .copy(InventedPapers.answerText[2]), "\(columns)")
    }
    #expect(broken > 2, "some of the hits lie over two lines")
  }

  // MARK: - On and off

  @Test func itIsSwitchedOffAndOnByName() async {
    let notebook = FakeNotebook()
    var stage = await Stage(52, 24, notebook: notebook, hyphenator: .fixed)
    await stage.press("2<enter>")
    func hyphens(_ stage: Stage) -> Int { stage.rows.filter { $0.hasSuffix("-") }.count }
    let broken = hyphens(stage)
    #expect(broken > 0)
    await stage.press(":hyphenation<enter>")
    #expect(hyphens(stage) == 0)
    #expect(stage.status.contains("Avstavning av."))
    var later = await Stage(52, 24, notebook: notebook, hyphenator: .fixed)
    await later.press("2<enter>")
    #expect(hyphens(later) == 0, "it is as it was left")
    await stage.press(":hyphenation<enter>")
    #expect(hyphens(stage) == broken)
    #expect(stage.status.contains("Avstavning på."))
  }

  @Test func whereNobodyKnowsHowItIsSaid() async {
    var stage = await Stage(80, 24)
    await stage.press(":hyphenation<enter>")
    #expect(stage.status.contains("Här avstavas inget"))
  }
}

extension Stage {
  /// The text of some cells, without spaces.
  fileprivate func cells(_ isMeant: (Cell) -> Bool) -> String {
    screen.cells.filter(isMeant).map(\.text).joined().filter { $0 != " " }
  }

  /// The rows that have such cells.
  fileprivate func rows(where isMeant: (Cell) -> Bool) -> [Int] {
    let screen = self.screen
    return (0..<screen.size.rows).filter { row in
      (0..<screen.size.columns).contains { isMeant(screen[row: row, column: $0]) }
    }
  }
}

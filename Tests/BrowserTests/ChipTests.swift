import Foundation
import SvarModel
import Testing

@testable import SvarBrowser

@Suite struct PartsOfAQuery {
  @Test func eachPartStandsWithWhatTheListWouldHave() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargens parti:S<enter>")
    #expect(stage.rows[2] == " [vargens] om av: 75  [parti:S] om av: 50")
    #expect(stage.state.list.count == 25)
    await stage.press("/vargens<enter>")
    #expect(stage.rows[2].hasPrefix("┌"), "a single part is not worth a row")
  }

  @Test func switchedOffAndOnAgain() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargens parti:S<enter>C")
    #expect(stage.state.place == .chips)
    #expect(stage.screen.cursor == Point(column: 22, row: 2))
    await stage.press(" ")
    #expect(stage.state.list.wanted.query == "vargens")
    #expect(stage.state.list.count == 50)
    #expect(stage.rows[2] == " [vargens] om av: 300  (parti:S) om på: 25")
    await stage.press("<left> ")
    #expect(stage.state.list.wanted.query == "")
    await stage.press(" <right> <escape>")
    #expect(stage.state.list.wanted.query == "vargens parti:S")
    #expect(stage.state.place == .list)
    #expect(stage.state.trail.spots.map(\.list.wanted.query) == ["", "vargens parti:S"], "no place for each switch")
  }

  @Test func whatIsOffIsRememberedInThePlace() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargens parti:S<enter>C <enter>")
    #expect(stage.rows[2].contains("(parti:S)"))
    await stage.press("/skog mark<enter>")
    #expect(!stage.rows[2].contains("(parti:S)"))
    await stage.press("H")
    #expect(stage.rows[2].contains("(parti:S) om på: 25"))
  }

  @Test func turnedRoundAndTakenAway() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargens parti:S<enter>C-")
    #expect(stage.state.list.wanted.query == "vargens -parti:S")
    #expect(stage.state.list.count == 25)
    await stage.press("!")
    #expect(stage.state.list.wanted.query == "vargens parti:S")
    await stage.press("<left>x")
    #expect(stage.state.list.wanted.query == "parti:S")
    #expect(stage.state.place == .chips, "one goes on among those that are left")
    await stage.press("<delete>")
    #expect(stage.state.list.wanted.query == "")
    #expect(stage.state.place == .list)
    await stage.press("HH")
    #expect(stage.state.list.wanted.query == "vargens parti:S")
  }

  @Test func whatIsOffStaysWhenTheListIsNarrowedFurther() async {
    var stage = await Stage(120, 40)
    await stage.press("/vargens parti:S<enter>C <enter>Fa<enter>")
    #expect(stage.state.list.wanted.query == "vargens frågare:\"Bo Testberg\"")
    #expect(stage.state.spot.chips.off == ["parti:S"])
  }

  @Test func countsComeBehindAndLateOnesAreDropped() async throws {
    var stage = await Stage(80, 24)
    stage.holdsAnswers = true
    await stage.press("/vargens parti:S<enter>")
    await stage.answerHeld([.list, .count, .page])
    #expect(stage.rows[2] == " [vargens]  [parti:S]")
    let late = try #require(stage.held.last { $0.purpose == .chips })
    await stage.press("C ")
    _ = update(&stage.state, .report(await stage.report(late)))
    #expect(stage.rows[2] == " [vargens]  (parti:S)")
    await stage.answerHeld()
    #expect(stage.rows[2] == " [vargens] om av: 300  (parti:S) om på: 25")
  }

  /// The row neither comes nor goes while one types: nothing jumps.
  @Test func nothingJumpsWhileTyping() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargens")
    #expect(stage.rows[2].hasPrefix("┌"))
    await stage.press(" parti:S")
    #expect(stage.rows[2].hasPrefix("┌"))
    await stage.press("<enter>")
    #expect(stage.rows[2].hasPrefix(" [vargens]"))
    await stage.press("/skog")
    #expect(stage.rows[2].hasPrefix(" [skog]"))
    await stage.press("<escape>")
    #expect(stage.rows[2] == " [vargens] om av: 75  [parti:S] om av: 50")
  }

  @Test func aLowWindowHasThePartsWhileOneIsOnThem() async {
    var stage = await Stage(48, 10)
    await stage.press("/vargens parti:S<enter>")
    #expect(stage.rows[1].contains("Frågor"))
    await stage.press("C")
    #expect(stage.state.place == .chips)
    #expect(stage.rows[1] == " [vargens] om av: 75  [parti:S] om av: 50")
    #expect(stage.screen.cursor == Point(column: 22, row: 1))
    #expect(stage.rows[2].contains("1/25"))
    await stage.press(" <escape>")
    #expect(stage.rows[1].contains("1/50") || stage.rows[1].contains("2/50"), "\(stage.rows[1])")
    await stage.send(.resize(Size(columns: 80, rows: 24)))
    await stage.press("C")
    await stage.send(.resize(Size(columns: 80, rows: 12)))
    #expect(stage.state.place == .chips)
    await stage.send(.resize(Size(columns: 20, rows: 4)))
    await stage.send(.resize(Size(columns: 80, rows: 24)))
    #expect(stage.state.place == .chips, "a window that was too small for a while changes nothing")
  }

  @Test(arguments: ["", "F", "l"]) func whileOneIsOnThePartsNoPaneClaimsTheKeys(_ pane: String) async {
    var stage = await Stage(120, 40)
    await stage.press("/vargens parti:S<enter>" + pane)
    #expect(stage.text.contains("┌▌"))
    await stage.press("C")
    #expect(!stage.text.contains("┌▌"))
    await stage.press("<escape>")
    #expect(stage.text.contains("┌▌"))
  }

  private func chips(_ query: String, _ parts: [(String, Bool)]) -> [String] {
    var found: [QueryReading.Part] = []
    var from = query.startIndex
    for (text, isNegated) in parts {
      guard let range = query[from...].range(of: text) else { continue }
      let start = query.unicodeScalars.distance(from: query.startIndex, to: range.lowerBound)
      found.append(
        .init(text: text, span: Span(start, start + text.unicodeScalars.count), isNegated: isNegated))
      from = range.upperBound
    }
    return ChipText.chips(of: QueryReading(query: query, parts: found))
  }

  @Test func whatIsJoinedIsOnePart() {
    #expect(chips("a  b", [("a", false), ("b", false)]) == ["a", "b"])
    #expect(chips("a b ELLER c d", ["a", "b", "c", "d"].map { ($0, false) }) == ["a", "b ELLER c", "d"])
    #expect(chips("(a b) c", ["a", "b", "c"].map { ($0, false) }) == ["(a b)", "c"])
    #expect(chips("x -(a ELLER b)", ["x", "a", "b"].map { ($0, false) }) == ["x", "-(a ELLER b)"])
    #expect(chips("INTE a b", [("a", true), ("b", false)]) == ["INTE a", "b"])
    #expect(chips("f:\"a b\" c", [("f:\"a b\"", false), ("c", false)]) == ["f:\"a b\"", "c"])
    #expect(chips("", []) == [])
  }

  @Test(arguments: [
    ("a", "-a"), ("-a", "a"), ("parti:M", "-parti:M"), ("b ELLER c", "-(b ELLER c)"), ("-(b ELLER c)", "(b ELLER c)"),
    ("(a b)", "-(a b)"), ("-a ELLER b", "-(-a ELLER b)"), ("INTE a", "a"), ("f:\"a b\"", "-f:\"a b\""),
    ("-f:\"a b\"", "f:\"a b\""), ("(a) ELLER (b)", "-((a) ELLER (b))"),
  ]) func turningRoundIsOfTheWholePart(text: String, negated: String) {
    #expect(ChipText.negated(text) == negated)
  }
}

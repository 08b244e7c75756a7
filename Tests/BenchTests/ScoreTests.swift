import Foundation
import SvarModel
import Testing

@testable import svar_bench

/// Figures are counted as the annotation form says.
struct ScoreTests {
  private static func marks(_ json: String) throws -> AnswerMarks { try AnswerMarks(json: Data(json.utf8)) }

  private static func score(judged: String, found: String) throws -> ExtractionScore {
    var score = ExtractionScore()
    score.add(judged: try marks(judged), found: try marks(found))
    return score
  }

  /// A measure with its head where it is said, and its clause a little wider.
  private static func measure(_ start: Int, _ end: Int, _ rest: String = #""kind":"lag","status":"pagar""#) -> String {
    """
    {"head":{"start":\(start),"end":\(end)},"clause":{"start":\(max(0, start - 2)),"end":\(end)},\(rest)}
    """
  }

  private static func measures(_ all: String...) -> String { #"{"measures":["# + all.joined(separator: ",") + "]}" }

  @Test("half of a head is enough, less is a miss and an extra one")
  func heads() throws {
    let near = try Self.score(judged: Self.measures(Self.measure(10, 20)), found: Self.measures(Self.measure(10, 30)))
    #expect(near.measures == Tally(right: 1, missed: 0, extra: 0))
    let far = try Self.score(judged: Self.measures(Self.measure(10, 20)), found: Self.measures(Self.measure(18, 60)))
    #expect(far.measures == Tally(right: 0, missed: 1, extra: 1))
    #expect(far.measures.f1 == 0)
  }

  @Test("each is used once, the best likeness first")
  func once() throws {
    let score = try Self.score(
      judged: Self.measures(Self.measure(10, 20)),
      found: Self.measures(Self.measure(10, 22), Self.measure(10, 20, #""kind":"straff","status":"pagar""#)))
    #expect(score.measures == Tally(right: 1, missed: 0, extra: 1))
    #expect(score.onMeasures["kind"] == Share(right: 0, of: 1))
  }

  @Test("precision, recall and F1")
  func figures() {
    let tally = Tally(right: 6, missed: 2, extra: 4)
    #expect(tally.precision == 0.6)
    #expect(tally.recall == 0.75)
    #expect(abs(tally.f1 - 2 * 0.6 * 0.75 / 1.35) < 1e-12)
    #expect(Tally().f1 == 1)
  }

  @Test("what readers disagreed about counts neither way")
  func optional() throws {
    let optional = Self.measure(10, 20, #""kind":"lag","status":"pagar","optional":true"#)
    #expect(try Self.score(judged: Self.measures(optional), found: #"{"measures":[]}"#).measures == Tally())
    #expect(
      try Self.score(judged: Self.measures(optional), found: Self.measures(Self.measure(10, 20))).measures == Tally())
  }

  @Test("a field that readers disagreed about is not judged, a coarse status only where the status is")
  func unscored() throws {
    let judged = Self.measure(10, 20, #""kind":"lag","status":"pagar","unscored":["status"],"year":2020"#)
    let score = try Self.score(judged: Self.measures(judged), found: Self.measures(Self.measure(10, 20)))
    #expect(score.onMeasures["status"] == nil)
    #expect(score.onMeasures["coarse status"] == nil)
    #expect(score.onMeasures["kind"] == Share(right: 1, of: 1))
    #expect(score.onMeasures["year"] == Share(right: 0, of: 1))
  }

  @Test("a year is judged where either side knows it, sums by all they say")
  func fields() throws {
    let judged = Self.measures(
      Self.measure(0, 9, #""kind":"budget","status":"aviserad","amount":{"value":5,"perYear":true}"#),
      Self.measure(20, 29), Self.measure(40, 49, #""kind":"lag","status":"foreslagen","deadline":"2024-05""#))
    let found = Self.measures(
      Self.measure(0, 9, #""kind":"budget","status":"foreslagen","amount":{"value":5}"#),
      Self.measure(20, 29, #""kind":"lag","status":"pagar","year":2019"#),
      Self.measure(40, 49, #""kind":"lag","status":"foreslagen","deadline":"2024-05""#))
    let score = try Self.score(judged: judged, found: found)
    #expect(score.onMeasures["year"] == Share(right: 0, of: 1))
    #expect(score.onMeasures["amount"] == Share(right: 0, of: 1))
    #expect(score.onMeasures["deadline"] == Share(right: 1, of: 1))
    #expect(score.onMeasures["status"] == Share(right: 2, of: 3))
    #expect(score.onMeasures["coarse status"] == Share(right: 3, of: 3))
    #expect(score.onMeasures["quantity"] == nil)
  }

  @Test("what was not annotated is not judged")
  func notAnnotated() throws {
    let score = try Self.score(judged: #"{"agencies":[]}"#, found: Self.measures(Self.measure(10, 20)))
    #expect(score.measures == Tally())
    #expect(score.header.isEmpty)
  }

  @Test("collaborations meet by the words for who, by what is done, or by the same group")
  func collaborations() throws {
    func one(_ party: Int, _ activity: Int, group: String = "null") -> String {
      #"{"collaborations":[{"party":{"start":\#(party),"end":\#(party + 10)},"#
        + #""activity":{"start":\#(activity),"end":\#(activity + 10)},"group":\#(group)}]}"#
    }
    #expect(try Self.score(judged: one(0, 50), found: one(80, 54)).collaborations.right == 1)
    #expect(try Self.score(judged: one(0, 50), found: one(8, 80)).collaborations.right == 0)
    #expect(try Self.score(judged: one(0, 50), found: one(8, 80, group: #""mob-12""#)).collaborations.right == 0)
    let group = one(0, 50, group: #""mob-12""#)
    #expect(try Self.score(judged: group, found: one(8, 80, group: #""mob-12""#)).collaborations.right == 1)
  }

  @Test("an agency is right under its official name alone")
  func agencies() throws {
    func one(_ name: String) -> String { #"{"agencies":[{"name":"\#(name)","start":3,"end":12}]}"# }
    #expect(try Self.score(judged: one("Skolverket"), found: one("Skolverket")).agencies.right == 1)
    #expect(try Self.score(judged: one("Skolverket"), found: one("Skatteverket")).agencies.right == 0)
  }

  @Test("header fields by their words, whatever their case and spaces; what the annotation leaves out is not judged")
  func header() throws {
    let score = try Self.score(
      judged: #"{"document":{"title":"Vägar  i norr","place":null,"askers":[{"name":"Åsa Ek","party":"M"}]}}"#,
      found: #"{"document":{"title":"vägar i norr","place":"Stockholm","askers":[{"name":"Åsa Ek"}]}}"#)
    #expect(score.header["title"] == Share(right: 1, of: 1))
    #expect(score.header["place"] == Share(right: 0, of: 1))
    #expect(score.header["askers"] == Share(right: 0, of: 1))
    #expect(score.header["date"] == nil)
  }

  @Test("the lines that are printed, with the confusion between kinds")
  func lines() throws {
    let score = try Self.score(
      judged: Self.measures(
        Self.measure(0, 9), Self.measure(20, 29, #""kind":"straff","status":"pagar""#), Self.measure(40, 49)),
      found: Self.measures(
        Self.measure(0, 9), Self.measure(20, 29), Self.measure(80, 89, #""kind":"budget","status":"pagar""#)))
    #expect(
      score.lines(title: "all").joined(separator: "\n") == """
        all: 1 judged answers
          measures        F1 0.667  precision 0.667  recall 0.667  (2 right, 1 missed, 1 extra)
          collaborations  F1 1.000  precision 1.000  recall 1.000  (0 right, 0 missed, 0 extra)
          agencies        F1 1.000  precision 1.000  recall 1.000  (0 right, 0 missed, 0 extra)
          on matched measures
            kind            0.5000  (1 of 2)
            status          1.0000  (2 of 2)
            coarse status   1.0000  (2 of 2)
            year            -
            deadline        -
            amount          -
            quantity        -
          header fields
            references      -
            askers          -
            title           -
            addressee       -
            transferred     -
            answeredBy      -
            place           -
            date            -
          kinds of measures: annotated down, found across
                                lag  straff  budget  missed
            lag                   1       ·       ·       1
            straff                1       ·       ·       ·
            budget                ·       ·       ·       ·
            extra                 ·       ·       1
        """)
  }
}

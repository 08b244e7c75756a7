import Foundation
import SvarLanguage
import SvarModel
import Testing

@Suite("The built-in sample, understood") struct SampleExtractionTests {
  let sample = SampleReading()
  let extractions: [(answer: Answer, extraction: Extraction)]

  init() throws {
    let reader = try AnswerReader()
    extractions = sample.answers.map { ($0, reader.read($0.text, date: $0.date)) }
  }

  @Test("Head and foot of every written answer say what the data say") func headers() throws {
    for (answer, extraction) in extractions where answer.kind == .written {
      let header = extraction.header
      let questions = try answer.references.map { reference in
        try #require(sample.questions.first { $0.kind == .written && $0.reference == reference })
      }
      #expect(Set(header.references) == Set(answer.references), "\(answer.id)")
      #expect(Set(header.askers.map(\.name)) == Set(questions.flatMap(\.askers).map(\.name)), "\(answer.id)")
      #expect(Set(header.askers.map(\.party)) == Set(questions.flatMap(\.askers).map(\.party)), "\(answer.id)")
      #expect(questions.map(\.title).contains(header.title ?? ""), "\(answer.id)")
      #expect(header.date == answer.date, "\(answer.id)")
      #expect(["Stockholm", "Östersund"].contains(header.place), "\(answer.id)")
    }
  }

  @Test("What was handed over is told from what was not, in both kinds") func handedOver() throws {
    for (answer, extraction) in extractions {
      let question = try #require(sample.questions.first { $0.document == answer.questions[0] })
      let moved = question.addressee?.name != answer.answeredBy?.name
      #expect(extraction.header.transferred == moved, "\(answer.id)")
      #expect((extraction.header.addressee != nil) == moved, "\(answer.id)")
    }
  }

  @Test("Who answers is known where the text is signed, and unknown where it is not") func signatures() {
    for (answer, extraction) in extractions {
      let signed = answer.id.rawValue == "H8129001" ? nil : answer.answeredBy?.name
      #expect(extraction.header.answeredBy?.name == signed, "\(answer.id)")
    }
  }

  @Test(
    "Agencies are found by name, abbreviation, genitive and in a row",
    arguments: [
      ("H7129002", ["Socialstyrelsen", "Tandvårds- och läkemedelsförmånsverket", "Universitetskanslersämbetet"]),
      ("H8129001", ["Polismyndigheten"]),
      (
        "HC129005",
        [
          "Folkhälsomyndigheten", "Socialstyrelsen", "Specialpedagogiska skolmyndigheten", "Statens skolinspektion",
          "Statens skolverk",
        ]
      ),
      (
        "H9129002",
        [
          "Försvarsmakten", "Havs- och vattenmyndigheten", "Länsstyrelsen i Jönköpings län",
          "Länsstyrelsen i Västra Götalands län", "Länsstyrelsen i Örebro län", "Länsstyrelsen i Östergötlands län",
          "Sveriges lantbruksuniversitet",
        ]
      ),
      (
        "H8109001-SVAR",
        [
          "Affärsverket svenska kraftnät", "Energimarknadsinspektionen", "Lantmäteriet", "Statens energimyndighet",
        ]
      ),
      ("HB129003", []),
    ]) func agencies(id: String, names: [String]) throws
  {
    let extraction = try #require(extractions.first { $0.answer.id.rawValue == id }).extraction
    #expect(Set(extraction.agencies.map(\.name)) == Set(names))
  }

  @Test("Most of the measures that a careful reader marked are found, in their kind") func measures() throws {
    #expect(ExpectedMeasure.all.count == ExpectedMeasure.table.split(separator: "\n").count)
    var open = Dictionary(
      uniqueKeysWithValues: extractions.map {
        ($0.answer.id.rawValue.replacingOccurrences(of: "-SVAR", with: ""), $0)
      }
    ).mapValues { found in
      found.extraction.measures.map { measure in
        (
          kind: measure.kind, status: measure.status,
          words: found.answer.text.found.text(in: measure.clause)
            + " " + found.answer.text.found.text(in: measure.head)
        )
      }
    }
    var missed: [ExpectedMeasure] = []
    var rightStatus = 0
    for expected in ExpectedMeasure.all {
      let candidates = try #require(open[expected.answer])
      let words = expected.words.lowercased()
      let matching = candidates.indices.filter {
        candidates[$0].kind == expected.kind
          && candidates[$0].words.replacingOccurrences(of: "\u{A0}", with: " ").lowercased().contains(words)
      }
      guard let index = matching.first(where: { candidates[$0].status == expected.status }) ?? matching.first else {
        missed.append(expected)
        continue
      }
      if candidates[index].status == expected.status { rightStatus += 1 }
      open[expected.answer]?.remove(at: index)
    }
    let found = ExpectedMeasure.all.count - missed.count
    print("sample: \(found) of \(ExpectedMeasure.all.count) measures, \(rightStatus) with their status")
    #expect(Double(found) >= 0.7 * Double(ExpectedMeasure.all.count), "missed: \(missed)")
    #expect(Double(rightStatus) >= 0.85 * Double(found))
    let measures = extractions.flatMap(\.extraction.measures)
    #expect(Set(measures.map(\.kind)) == Set(MeasureKind.allCases))
    #expect(Set(measures.map(\.status)) == Set(MeasureStatus.allCases))
  }

  @Test("What is only hoped, awaited or left to others is no measure", arguments: ["HA129005", "HB129003"])
  func noMeasures(id: String) throws {
    #expect(try #require(extractions.first { $0.answer.id.rawValue == id }).extraction.measures.isEmpty)
  }

  @Test("Agencies that do something together are found, groups by their names and days") func collaborations() {
    #expect(ExpectedCollaboration.all.count == ExpectedCollaboration.table.split(separator: "\n").count)
    let found = Dictionary(
      uniqueKeysWithValues: extractions.map { ($0.answer.id.rawValue, $0.extraction.collaborations) })
    let met = ExpectedCollaboration.all.filter { expected in
      found[expected.answer]?.contains { expected.isMet(by: $0) } ?? false
    }
    let rightStrength = met.filter { expected in
      found[expected.answer]?.contains { expected.isMet(by: $0) && $0.strength == expected.strength } ?? false
    }
    print("sample: \(met.count) of \(ExpectedCollaboration.all.count) collaborations")
    #expect(met.count >= 16)
    #expect(rightStrength.count * 4 >= met.count * 3)
    #expect(Set(met.compactMap(\.group)).count >= 2)
  }

  @Test("Every span lies in the text and covers what it names") func spans() {
    for (answer, extraction) in extractions {
      let length = answer.text.found.unicodeScalars.count
      let spans =
        extraction.agencies.map(\.span) + extraction.measures.flatMap { [$0.head, $0.clause] }
        + extraction.collaborations.flatMap { [$0.party, $0.activity] }
      for span in spans {
        #expect(span.start >= 0 && span.start < span.end && span.end <= length, "\(answer.id)")
      }
    }
  }
}

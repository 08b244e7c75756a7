import Foundation
import SvarModel
import Testing

@Suite("The built-in sample's files") struct SampleTests {
  @Test("Every paper of the folder is embedded, byte for byte, and nothing else is") func embedding() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SampleFiles.folder.path)
    #expect(Set(names) == Set(SampleFiles.embedded.keys))
    for name in names {
      let bytes = try Data(contentsOf: SampleFiles.folder.appending(path: name))
      #expect(bytes == SampleFiles.embedded[name], "\(name) has changed since it was embedded")
    }
  }

  @Test("About forty questions, written ones and interpellations") func size() throws {
    let types = Dictionary(grouping: try SampleFiles.papers(), by: \.type).mapValues(\.count)
    #expect(types["fr"] ?? 0 >= 34)
    #expect(types["ip"] ?? 0 >= 6)
    #expect(Set(types.keys) == ["fr", "frs", "ip"])
  }

  @Test("Ids, references and file names agree by the rule") func identity() throws {
    for paper in try SampleFiles.papers() {
      let id = try #require(DocumentID(paper.id), "\(paper)")
      #expect(paper.file == "\(id).json")
      #expect(id.reference?.description == paper.reference, "\(paper)")
      let series: [String: DocumentSeries] = [
        "fr": .writtenQuestion, "frs": .writtenAnswer, "ip": .interpellation,
      ]
      #expect(series[paper.type] == id.series, "\(paper)")
      #expect(paper.document["nummer"] as? String == id.designation, "\(paper)")
    }
  }

  @Test("No paper can be taken for a real one") func invented() throws {
    for paper in try SampleFiles.papers() {
      #expect(try #require(DocumentID(paper.id)?.number) > 9000, "no session has reached such a number")
      let source = try #require(paper.document["source"] as? String)
      #expect(source.contains("påhittat"), "\(paper) says itself that it is invented")
      for person in paper.people {
        #expect(person.identifier.hasPrefix("9"), "the parliament's own identifiers begin with 0: \(person.name)")
      }
    }
  }

  @Test("Everyone has a name and a party that there is") func people() throws {
    for paper in try SampleFiles.papers() {
      #expect(!paper.people.isEmpty)
      for person in paper.people {
        #expect(!person.name.isEmpty, "\(paper)")
        #expect(Party(person.party)?.letters == person.party, "\(person.name)")
      }
      let asker = paper.type == "frs" ? "fragestallare" : "undertecknare"
      #expect(paper.people(as: asker).count == 1, "\(paper)")
      #expect(paper.people(as: "stalldtill").count == 1, "\(paper)")
    }
  }

  @Test("One person has one identifier, and one identifier one person") func identifiers() throws {
    var names: [String: Set<String>] = [:]
    for person in try SampleFiles.papers().flatMap(\.people) {
      let bare = person.name.split(separator: " ").drop { word in
        word.hasSuffix("inister") || word.hasSuffix("rådet") || word.hasSuffix("-") || word == "och" || word == "för"
          || word == "civilt" || word == "försvar"
      }
      names[person.identifier, default: []].insert(bare.joined(separator: " "))
    }
    for (identifier, names) in names { #expect(names.count == 1, "\(identifier) is \(names.sorted())") }
    #expect(Set(names.values.flatMap(\.self)).count == names.count)
  }

  @Test("Answered questions have their answer, and no answer is without its question") func pairs() throws {
    let papers = try SampleFiles.papers()
    let questions = Set(papers.filter { $0.type == "fr" && $0.statusText == "Frågan är besvarad" }.map(\.id))
    let answers = Set(papers.filter { $0.type == "frs" }.compactMap { DocumentID($0.id)?.question?.description })
    #expect(questions == answers)
    for paper in papers where paper.type == "ip" {
      #expect(paper.speeches.count >= 4, "\(paper) has an answer and a debate")
      #expect(paper.speeches.allSatisfy { $0["dok_id"] as? String == paper.id })
    }
  }

  @Test("Days are in order, and the deadline given is the one that the rule gives") func days() throws {
    for paper in try SampleFiles.papers() where paper.type != "frs" {
      let lodged = try #require(paper.day(of: "INL", "Inlämnad").flatMap { Day(iso: $0) }, "\(paper)")
      #expect(Session(containing: lodged) == DocumentID(paper.id)?.session, "\(paper)")
      #expect(lodged.weekday <= 5 && !Holidays.isHoliday(lodged), "\(paper)")
      if let answered = paper.day(of: "BESV", "Besvarad").flatMap({ Day(iso: $0) }) {
        #expect(answered > lodged, "\(paper)")
        #expect(answered.weekday <= 5 && !Holidays.isHoliday(answered), "\(paper)")
      }
      guard paper.type == "fr", let due = paper.day(of: "SISVA", "Sista svarsdatum").flatMap({ Day(iso: $0) })
      else { continue }
      #expect(AnswerDeadline.computed(forLodged: lodged)?.day == due, "\(paper)")
    }
  }

  @Test("Every fate of a question is there, and deadlines both given and left to the rule") func fates() throws {
    let questions = try SampleFiles.papers().filter { $0.type == "fr" }
    let fates = Dictionary(grouping: questions, by: { $0.statusText ?? "" }).mapValues(\.count)
    #expect(fates["Frågan är inlämnad"] ?? 0 >= 2)
    #expect(fates["Frågan är återtagen"] == 1)
    #expect(fates["Frågan är förfallen"] == 1)
    #expect(questions.contains { $0.day(of: "SISVA", "Sista svarsdatum") == nil })
    let late = questions.filter { question in
      guard let due = question.day(of: "SISVA", "Sista svarsdatum"), let answered = question.day(of: "BESV", "Besvarad")
      else { return false }
      return answered > due
    }
    #expect(late.count == 1)
    #expect(late.allSatisfy { $0.events.contains { $0.code == "FD" } })
    let transferred = questions.filter {
      let answering = $0.people(as: "besvaradav")
      return !answering.isEmpty && answering != $0.people(as: "stalldtill")
    }
    #expect(transferred.count >= 3)
  }

  @Test("Questions answered together name each other and share the answer's text") func together() throws {
    let papers = Dictionary(uniqueKeysWithValues: try SampleFiles.papers().map { ($0.id, $0) })
    let joint = papers.values.filter { paper in
      paper.references.contains { $0["referenstyp"] as? String == "GemensamtBesvarad" }
    }
    #expect(joint.count(where: { $0.type == "fr" }) == 4)
    for question in joint where question.type == "fr" {
      let other = try #require(
        question.references.first { $0["referenstyp"] as? String == "GemensamtBesvarad" }?["ref_dok_id"] as? String)
      let partner = try #require(papers[other])
      #expect(partner.references.contains { $0["ref_dok_id"] as? String == question.id })
      let answers = [question, partner].compactMap { DocumentID($0.id)?.answer }.compactMap { papers[$0.description] }
      #expect(answers.count == 2)
      #expect(Set(answers.map(\.html)).count == 1)
    }
  }

  @Test("What converters leave behind is there, for the readers to undo") func residue() throws {
    let texts = try SampleFiles.papers().flatMap { paper in
      [paper.html] + paper.speeches.compactMap { $0["anf_text"] as? String }
    }
    for mark in ["[bookmark: _GoBack]", "MsoNormal", "\u{AD}", "\u{A0}", "STYLEREF", "supportLists", "<ul>", "<ol>"] {
      #expect(texts.contains { $0.contains(mark) }, "\(mark) is nowhere")
    }
  }
}

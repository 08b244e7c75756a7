import Foundation
import OpenDataServer
import SvarModel
import SvarTool
import Testing

/// A `dokumentstatus` written for the tests, in the official form.
struct MadeStatus {
  var session = "2020/21"
  var code = "H8"
  var number: Int
  var title = "Fyrarna vid Norrvik"
  var text = "Fyrarna vid Norrvik har släckts en efter en. Vad avser statsrådet att göra?"
  var asker = "Vera Exempel"
  var party: String? = "M"
  var minister = "Justitieminister Sten Påhitt"
  var lodged = "2020-09-16"
  var due: String? = "2020-09-30"
  var state: String? = "Inlämnad"
  var answered: String?
  var changed = "2020-09-17 08:00:00"

  init(_ number: Int) { self.number = number }

  var questionID: String { "\(code)11\(number)" }
  var answerID: String { "\(code)12\(number)" }

  /// The question, its answer if there is one named, as a member of a data set or a reply.
  var question: Data {
    var events = [event("INL", "Inlämnad", lodged)]
    if let due { events.append(event("SISVA", "Sista svarsdatum", due)) }
    if let answered { events.append(event("BESV", "Besvarad", answered)) }
    let reference: Any =
      answered == nil
      ? NSNull()
      : ["referens": ["referenstyp": "frågesvar", "ref_dok_id": answerID, "ref_dok_typ": "frs"]]
    return status(
      document(id: questionID, type: "fr", html: "<h2>Fråga \(session):\(number) \(title)</h2>\r\n<p>\(text)</p>"),
      [
        "dokaktivitet": ["aktivitet": events],
        "dokintressent": [
          "intressent": [
            somebody("undertecknare", asker, party), somebody("stalldtill", minister, "S"),
          ]
        ],
        "dokuppgift": state.map { ["uppgift": ["kod": "statustext", "text": $0]] } ?? NSNull(),
        "dokreferens": reference,
      ])
  }

  /// An answer to it.
  func answer(_ words: String, on day: String = "2020-09-30") -> Data {
    status(
      document(
        id: answerID, type: "frs",
        html: "<p>Svar på fråga \(session):\(number) av \(asker) (\(party ?? "-")) \(title)</p>\r\n<p>\(words)</p>"),
      [
        "dokaktivitet": ["aktivitet": event("BESV", "Besvarad", day)],
        "dokintressent": ["intressent": somebody("besvaradav", minister, "S")], "dokuppgift": NSNull(),
        "dokreferens": ["referens": ["referenstyp": "fråga", "ref_dok_id": questionID, "ref_dok_typ": "fr"]],
      ])
  }

  func served(_ type: String, _ bytes: Data?) -> OpenData.Document {
    OpenData.Document(
      id: type == "frs" ? answerID : questionID, type: type, session: session, date: lodged, changed: changed,
      status: bytes)
  }

  private func document(id: String, type: String, html: String) -> [String: Any] {
    [
      "dok_id": id, "rm": session, "typ": type, "doktyp": type, "beteckning": String(number), "nummer": String(number),
      "titel": title + "\r\n", "subtitel": "\(asker) (\(party ?? "-"))", "datum": lodged + " 00:00:00",
      "systemdatum": changed, "publicerad": lodged + " 00:00:00", "html": html, "status": NSNull(),
    ]
  }

  private func event(_ code: String, _ name: String, _ day: String) -> [String: Any] {
    ["kod": code, "namn": name, "datum": day + " 00:00:00", "status": "inträffat"]
  }

  private func somebody(_ role: String, _ name: String, _ party: String?) -> [String: Any] {
    [
      "roll": role, "namn": name, "partibet": party ?? NSNull(), "intressent_id": "9\(name.utf8.count)00",
      "ordning": "1",
    ]
  }

  private func status(_ document: [String: Any], _ rest: [String: Any]) -> Data {
    let status = rest.merging(["dokument": document, "dokbilaga": NSNull()]) { $1 }
    do {
      return try JSONSerialization.data(withJSONObject: ["dokumentstatus": status], options: .sortedKeys)
    } catch {
      Issue.record(error, "a document status that JSON has no form for")
      return Data()
    }
  }

  /// Waiting questions of the session that is running by this machine's clock, as the list and the single documents have
  /// them: "Boj nummer 601".
  static func ofToday(_ numbers: ClosedRange<Int>, title: String) -> [OpenData.Document] {
    numbers.map { number in
      // A day of this century is in a session.
      let session = Session(containing: Day.today)!
      let document = DocumentID(session: session, series: .writtenQuestion, number: number).description
      var status = MadeStatus(number)
      (status.session, status.code) = (session.label, String(document.prefix(2)))
      status.title = "\(title) nummer \(number)"
      (status.lodged, status.due) = (Day.today.description, Day.today.adding(days: 9).description)
      status.changed = Day.today.description + " 08:00:00"
      return status.served("fr", status.question)
    }
  }
}

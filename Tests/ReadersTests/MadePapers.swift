import Foundation

/// Papers written for the tests, in the shapes of real ones.
enum MadePapers {
  /// An interpellation as TEI.
  static func interpellation(
    id: String = "ipq-201920--0007", title: String = "Interpellation 2019/20:7 av Vera Lindmark (C)",
    author: String = "Vera Lindmark (C)",
    longTitle: String =
      "Interpellation 2019/20:7 av Vera Lindmark (C) till Statsrådet Olle Brandt (S) om Fyrarnas framtid",
    people: String = person("i-1", "Vera Lindmark", "C") + person("i-2", "Statsrådet Olle Brandt", "S"),
    actions: String = sent("i-1", "2019-10-01") + received("i-2", "2019-10-03"), header: String = "",
    body: String = "<p>\n      Fyrarna slocknar längs\n      kusten.\n    </p>"
  ) -> String {
    """
    <?xml version='1.0' encoding='utf-8'?>
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="\(id)">
      <teiHeader>
        <fileDesc>
          <titleStmt><title>\(title)</title><author>\(author)</author></titleStmt>
          <sourceDesc><bibl><title>\(longTitle)</title></bibl></sourceDesc>
        </fileDesc>
        <profileDesc>
          <particDesc><listPerson>\(people)</listPerson></particDesc>
          <correspDesc>\(actions)</correspDesc>
        </profileDesc>
      </teiHeader>
      <text><body>
        <div type="ipqHeader">\(header)</div>
        <div type="ipqBody"><div type="ipContext">\(body)</div></div>
      </body></text>
    </TEI>
    """
  }

  static func person(_ id: String, _ name: String, _ party: String) -> String {
    "<person><idno>\(id)</idno><persName>\(name)</persName><state type=\"partyAffiliation\"><desc>\(party)</desc></state></person>"
  }

  static func sent(_ id: String, _ day: String) -> String {
    "<correspAction type=\"sent\" corresp=\"\(id)\"><date when=\"\(day)\"/></correspAction>"
  }

  static func received(_ id: String, _ day: String) -> String {
    "<correspAction type=\"received\" corresp=\"\(id)\"><date when=\"\(day)\"/></correspAction>"
  }

  static func answered(_ day: String) -> String {
    "<correspAction type=\"answered\"><date when=\"\(day)\"/></correspAction>"
  }

  static func status(_ note: String, _ subtype: String = "unknown") -> String {
    "<correspAction type=\"questionStatus\" subtype=\"\(subtype)\"><note>\(note)</note></correspAction>"
  }

  /// A record of the chamber as TEI.
  static func record(_ body: String, id: String = "prot-201920--012", day: String = "2019-10-18") -> String {
    """
    <?xml version='1.0' encoding='utf-8'?>
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="\(id)"><teiHeader/>
      <text><front><div type="preface"><docDate when="\(day)">\(day)</docDate></div></front>
      <body><div type="debateSection">\(body)</div></body></text>
    </TEI>
    """
  }

  static func heading(_ text: String) -> String { "<note type=\"title\">\(text)</note>" }
  static func speaker(_ text: String) -> String { "<note type=\"speaker\">\n   \(text)\n  </note>" }
  static func note(_ text: String) -> String { "<note>\(text)</note>" }
  static func said(_ text: String) -> String { "<u who=\"i-9\"><seg>\n   \(text)\n  </seg></u>" }

  /// A `dokumentstatus`; what is not given is left as null.
  static func status(
    id: String = "H811234", session: String = "2020/21", type: String = "fr", fields: [String: Any] = [:],
    html: String = "<p>Hamnen behöver en ny kaj.</p>", rest: [String: Any] = [:]
  ) -> String {
    var document: [String: Any] = [
      "dok_id": id, "rm": session, "typ": type, "doktyp": type, "beteckning": "234", "html": html,
      "titel": "Kajen i Norrvik", "subtitel": "Sten Alm (M)", "datum": "2020-10-05 00:00:00", "status": NSNull(),
    ]
    for (key, value) in fields { document[key] = value }
    var status: [String: Any] = [
      "dokument": document, "dokaktivitet": NSNull(), "dokintressent": NSNull(), "dokuppgift": NSNull(),
      "dokbilaga": NSNull(), "dokreferens": NSNull(), "debatt": NSNull(),
    ]
    for (key, value) in rest { status[key] = value }
    let data = try? JSONSerialization.data(withJSONObject: ["dokumentstatus": status], options: .sortedKeys)
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  static func event(_ code: String, _ day: String, _ name: String = "", _ status: String = "inträffat") -> [String: Any]
  {
    ["kod": code, "namn": name, "datum": day + " 00:00:00", "status": status]
  }

  static func somebody(_ role: String, _ name: Any, _ party: Any = NSNull(), id: String = "0123", order: Int = 1)
    -> [String: Any]
  {
    ["roll": role, "namn": name, "partibet": party, "intressent_id": id, "ordning": "\(order)"]
  }
}

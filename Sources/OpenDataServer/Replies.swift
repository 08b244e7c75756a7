import Foundation

/// What is answered to each address, as the official site answers it.
struct Replies {
  let data: OpenData

  func reply(to asked: AskedFor) -> Reply {
    if asked.path == "/dataset/datasetlista.xml" { return conditional(dataSetList, asked) }
    if asked.path.hasPrefix("/dataset/dokument/") {
      let name = asked.path.dropFirst("/dataset/dokument/".count)
      guard let file = data.dataSets.first(where: { $0.name == name }) else { return .missing }
      return ranged(Reply(type: "application/zip", bytes: file.bytes), tag: "\"\(file.updated)\"", asked)
    }
    if asked.path == "/dokumentlista/" { return Reply(bytes: documentList(asked)) }
    if asked.path == "/personlista/" {
      return data.members.map { conditional(Reply(bytes: $0), asked) } ?? .missing
    }
    if asked.path.hasPrefix("/dokumentstatus/"), asked.path.hasSuffix(".json") {
      let id = asked.path.dropFirst("/dokumentstatus/".count).dropLast(".json".count)
      guard let status = data.documents.first(where: { $0.id == id })?.status else { return .missing }
      return Reply(bytes: status)
    }
    return .missing
  }

  // MARK: Conditions and ranges

  private func conditional(_ reply: Reply, _ asked: AskedFor) -> Reply {
    guard data.servesTags else { return reply }
    let tag =
      "\"" + String(reply.bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 })
      + "\""
    var reply = reply
    reply.headers["ETag"] = tag
    guard asked.headers["if-none-match"] == tag else { return reply }
    return Reply(status: 304, type: reply.type, headers: ["ETag": tag])
  }

  private func ranged(_ reply: Reply, tag: String, _ asked: AskedFor) -> Reply {
    var reply = reply
    if data.servesTags { reply.headers["ETag"] = tag }
    guard data.servesRanges else { return reply }
    reply.headers["Accept-Ranges"] = "bytes"
    guard let range = asked.headers["range"], range.hasPrefix("bytes="),
      let start = range.dropFirst(6).split(separator: "-").first.flatMap({ Int($0) })
    else { return reply }
    if let condition = asked.headers["if-range"], condition != tag { return reply }
    let whole = reply.bytes.count
    guard start < whole else {
      return Reply(status: 416, type: "text/plain", headers: ["Content-Range": "bytes */\(whole)"])
    }
    reply.status = 206
    reply.headers["Content-Range"] = "bytes \(start)-\(whole - 1)/\(whole)"
    reply.bytes = reply.bytes.dropFirst(start)
    return reply
  }

  // MARK: Lists

  private var dataSetList: Reply {
    var text = "<datasetlista>"
    for file in data.dataSets {
      for format in ["csv", "json", "xml"] {
        let name = file.name.replacingOccurrences(of: ".json.zip", with: ".\(format).zip")
        text += """
          <dataset><namn>dokument</namn><typ>\(file.type)</typ><samling>\(file.type)-\(file.years)</samling><rm>\(file.years)</rm><filnamn
              >\(name)</filnamn><storlek>\(file.listedSize)</storlek><format>\(format)</format><filformat>zip</filformat><uppdaterad
              >\(file.updated)</uppdaterad><url>/dataset/dokument/\(name)</url><description>Påhittade.</description><beskrivning /><upplysning
              /></dataset>
          """
      }
    }
    return Reply(type: "text/xml; charset=utf-8", bytes: Data((text + "</datasetlista>").utf8))
  }

  /// A page of the list, newest first, with the next page's address as the site writes it: without its scheme.
  private func documentList(_ asked: AskedFor) -> Data {
    let hits = data.documents.filter { document in
      (asked.query["rm"].map { $0 == document.session } ?? true)
        && (asked.query["doktyp"].map { $0 == document.type } ?? true)
    }.sorted { ($0.date, $0.id) > ($1.date, $1.id) }
    let size = max(1, min(data.pageSize, asked.query["sz"].flatMap { Int($0) } ?? 20))
    let page = max(1, asked.query["p"].flatMap { Int($0) } ?? 1)
    let pages = max(1, (hits.count + size - 1) / size)
    let place = data.listsGoRound ? (page - 1) % pages : page - 1
    let shown = hits.dropFirst(place * size).prefix(size).enumerated().map { index, document -> [String: Any] in
      [
        "traff": String((page - 1) * size + index + 1), "dok_id": document.id, "id": document.id,
        "rm": document.session,
        "doktyp": document.type, "typ": document.type, "datum": document.date, "systemdatum": document.changed,
        "publicerad": document.changed, "titel": "Påhittad", "filbilaga": NSNull(), "dokintressent": NSNull(),
      ]
    }
    var list: [String: Any] = [
      "@sida": String(page), "@sidor": data.listsGoRound ? "1000000" : String(pages), "@traffar": String(hits.count),
      "@varning": NSNull(),
      "facettlista": NSNull(),
    ]
    // One hit is an object and not a list, and none is no key at all.
    if shown.count == 1 { list["dokument"] = shown[0] } else if !shown.isEmpty { list["dokument"] = shown }
    if page < pages || data.listsGoRound {
      let query = asked.query.filter { $0.key != "p" }.sorted { $0.key < $1.key }
        .map { "\($0.key)=\($0.value)" }.joined(separator: "&")
      list["@nasta_sida"] = "//127.0.0.1:\(asked.port)/dokumentlista/?\(query)&p=\(page + 1)"
    }
    return (try? JSONSerialization.data(withJSONObject: ["dokumentlista": list], options: .sortedKeys)) ?? Data()
  }
}

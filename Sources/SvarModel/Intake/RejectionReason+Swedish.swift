extension RejectionReason {
  /// The sentence in Swedish, as it goes on behind the name of the file.
  public var swedish: String {
    switch self {
    case .nameNotUTF8: "har ett namn som inte är UTF-8; byt namn på filen"
    case .gone: "är borta, eller en symbolisk länk som inte leder någonstans"
    case .closedFolder: "är en mapp som inte går att öppna"
    case .cannotOpen(let detail): "går inte att öppna: \(detail)"
    case .cannotRead(let detail): "går inte att läsa" + Self.behind(detail)
    case .damaged(let detail): "är skadad" + Self.behind(detail)
    case .noArchive(let detail): "är inget arkiv som går att läsa" + Self.behind(detail)
    case .tooLarge(let bytes): "är större än \(Self.said(bytes, "byte")), det mesta som ett papper får vara"
    case .archiveTooLarge(let bytes, let before):
      "rymmer mer än \(Self.said(bytes, "byte")) uppackat"
        + (before.isEmpty ? "" : "; det som kom före ”\(before)” är läst")
    case .archiveTooDeep(let depth, let most):
      "är ett arkiv \(depth) arkiv djupt; \(most) är det mesta som öppnas"
    case .emptyArchive: "är ett tomt arkiv"
    case .encrypted: "är krypterad"
    case .partly(let reason): "\(reason.swedish); det som kom före är läst"
    case .emptyFile: "är tom"
    case .foreign(let file): "är \(file.swedish)"
    case .instead(let form): "är \(form.swedish)"
    case .notUTF8(let byte): "är inte giltig UTF-8: byte \(byte), räknat från 0, hör inte till något tecken"
    case .notAsked(let form, let asked): "är \(form.swedish), inte ett papper som läses som ”\(asked)”"
    case .foreignXML(let element, let asked):
      "är XML, men inget papper som läses\(Self.as(asked)): det yttersta elementet är ”\(element)”"
    case .malformedXML(let line, let detail): "är inte välformad XML, rad \(line): \(detail)"
    case .foreignJSON(let keys, let asked):
      "är JSON, men inget papper som läses\(Self.as(asked))"
        + (keys.isEmpty ? "" : ": de yttersta nycklarna är " + keys.map { "”\($0)”" }.joined(separator: ", "))
    case .malformedJSON(let fault): "är inte giltig JSON: \(fault.swedish)"
    case .textWithoutHeading:
      "är text utan rubriken till ett papper: ingen av de första raderna börjar ”Svar på fråga …”, "
        + "”Svar på interpellation …”, ”Fråga …” eller ”Interpellation …” med ett nummer som 2020/21:89"
    case .pageWithoutHeading:
      "är en HTML-sida utan rubriken till ett papper: ingen rad börjar ”Svar på fråga …”, ”Fråga …” eller "
        + "”Interpellation …” med ett nummer som 2020/21:89"
    case .wordWithoutHeading:
      "är ett Word-dokument utan rubriken till ett papper: ingen av de första raderna börjar ”Svar på fråga …” med ett "
        + "nummer som 2020/21:89"
    case .officeWithoutText: "är ett Office-dokument utan text; papper läses ur Word-dokument (docx)"
    case .malformedWord(let line, let detail): "är ett Word-dokument som inte är välformat, rad \(line): \(detail)"
    case .brokenWord(let reason): "är ett Word-dokument, men filen \(reason.swedish)"
    case .unclosedQuotation: "har ett citattecken som aldrig stängs; det som kom före är läst"
    case .tableWithoutID: "är en tabell utan kolumnen dok_id"
    case .unevenRow(let fields, let columns): "har \(fields) fält där tabellen har \(columns) kolumner"
    case .emptyElement(let name): "har ”\(name)” utan något dokument i"
    case .emptyStatus: "har dokumentstatus utan dokument: ”dokument” har varken ”typ” eller ”dok_id”"
    case .noReference(let id): "har ett id, ”\(id)”, som inte anger riksmöte och nummer"
    case .interpellationWithoutNumber:
      "är en interpellation utan nummer: varken dess id eller dess rubrik anger något"
    case .answerWithoutReference: "är ett svar utan frågans beteckning (2020/21:89) i rubriken"
    case .exportTooNew(let form, let known):
      "är exporterad av en nyare version av Svar (form \(form); \(known) läses)"
    case .exportWithoutQuestion: "är ett svar som inte anger någon fråga"
    case .exportOfOther(let type): "är en exporterad ”\(type)”, som inte läses"
    case .exportFault(let place, true): "är ett exporterat papper med ett fel: ”\(place)” saknas"
    case .exportFault(let place, false): "är ett exporterat papper med ett fel: ”\(place)” är inte vad det ska vara"
    case .unreadableExport: "är ett exporterat papper som inte går att läsa"
    case .replyTooLarge(let bytes): "är större än \(Self.said(bytes, "byte")), det mesta som ett svar får vara"
    case .without(let name): "har inget ”\(name)”"
    }
  }

  private static func behind(_ detail: String?) -> String { detail.map { ": \($0)" } ?? "" }

  private static func `as`(_ asked: String?) -> String { asked.map { " som ”\($0)”" } ?? "" }
}

extension RejectionReason.ForeignFile {
  fileprivate var swedish: String {
    switch self {
    case .rar: "ett rar-arkiv, som inte läses; packa det som zip eller tar"
    case .pdf: "ett PDF-dokument; papper läses som text, JSON eller XML"
    case .oldOffice: "ett gammalt Word- eller Office-dokument; spara det som ren text"
    case .rtf: "ett RTF-dokument; spara det som ren text"
    case .database: "en SQLite-databas"
    case .picture: "en bild"
    case .utf16: "text i UTF-16; spara den som UTF-8"
    case .macResource: "en resursfil från Macintosh bredvid en annan fil"
    case .openDocument: "ett OpenDocument- eller EPUB-dokument; spara det som ren text"
    case .binary: "binära data"
    }
  }
}

extension RejectionReason.WrittenForm {
  fileprivate var swedish: String {
    switch self {
    case .table: "en tabell med papper"
    case .plainText: "ren text"
    case .page: "en HTML-sida"
    case .word: "ett Word-dokument"
    case .archive: "ett arkiv"
    case .export: "en fil med papper som Svar har skrivit"
    }
  }
}

extension RejectionReason.JSONFault {
  fileprivate var swedish: String {
    let place = line.map { "rad \($0)" + (column.map { ", kolumn \($0)" } ?? "") }
    return [detail ?? "den slutar för tidigt", place].compactMap(\.self).joined(separator: ", ")
  }
}

internal import SvarModel

/// Finds out by its content what a file is and hands it to the reader of that form.
struct Recogniser: Sendable {
  let format: PaperReader.Format

  /// Everything that the file holds; at least one arrival.
  func read(_ document: Document) -> [Arrival] {
    switch ContentKind(head: document.bytes[...]) {
    case .empty: return document.rejected(.emptyFile)
    case .other(let what): return document.rejected(.foreign(what))
    case .archive: return document.rejected(.instead(.archive))
    case .xml: return format == .text ? text(document) : xml(document)
    case .json, .lines: return format == .text ? text(document) : json(document)
    case .table: return format == .text ? text(document) : table(document)
    case .text: return text(document)
    case .word: return word(document)
    }
  }

  private func isWanted(_ form: PaperReader.Format) -> Bool { format == .auto || format == form }

  private func xml(_ document: Document) -> [Arrival] {
    do {
      return try XMLDocument.read(document.bytes) { root in
        for form in Forms.xml where isWanted(form.format) {
          if let arrivals = form.read(root, of: document) { return arrivals }
        }
        if root.isNamed("html"), let arrivals = page(document) { return arrivals }
        return document.rejected(.foreignXML(element: SourceName.shown(root.name), asked: asked))
      }
    } catch let fault as XMLDocument.Fault {
      // A text may begin with one of Word's marks in angle brackets.
      if format == .auto, let paper = try? PlainTextPaper(bytes: document.bytes, name: document.source, limit: .max),
        let arrivals = forms(of: paper, document)
      {
        return arrivals
      }
      if let arrivals = page(document) { return arrivals }
      return document.rejected(.malformedXML(line: fault.line, detail: fault.reason))
    } catch {
      return document.rejected(.cannotRead(detail: nil))
    }
  }

  private func json(_ document: Document) -> [Arrival] {
    if let offset = UTF8Text.firstFault(in: document.bytes) {
      return document.rejected(.notUTF8(byte: offset))
    }
    do {
      let value = try JSONText.read(document.bytes)
      for form in Forms.json where isWanted(form.format) {
        if let arrivals = form.read(value, of: document) { return arrivals }
      }
      return document.rejected(.foreignJSON(keys: value.names.prefix(5).map(SourceName.shown), asked: asked))
    } catch let fault as JSONText.Fault {
      return document.rejected(.malformedJSON(fault.reason))
    } catch {
      return document.rejected(.cannotRead(detail: nil))
    }
  }

  private func table(_ document: Document) -> [Arrival] {
    guard isWanted(.riksdagen) else {
      return document.rejected(.notAsked(.table, for: format.rawValue))
    }
    return DocumentTable.read(document)
  }

  private func text(_ document: Document) -> [Arrival] {
    guard format == .auto || format == .text else {
      return document.rejected(.notAsked(.plainText, for: format.rawValue))
    }
    do {
      let paper = try PlainTextPaper(bytes: document.bytes, name: document.source, limit: .max)
      return forms(of: paper, document)
        ?? document.rejected(.textWithoutHeading)
    } catch {
      return [.rejected(error)]
    }
  }

  private func forms(of paper: PlainTextPaper, _ document: Document) -> [Arrival]? {
    for form in Forms.text {
      if let arrivals = form.read(paper, of: document) { return arrivals }
    }
    return nil
  }

  /// The paper on an HTML page; nil where it is no HTML at all.
  private func page(_ document: Document) -> [Arrival]? {
    let isWhole = Self.isPage(document.bytes)
    guard isWhole || HTMLText.isMarkup(String(decoding: document.bytes.prefix(4000), as: UTF8.self)) else { return nil }
    guard isWanted(.riksdagen) || isWanted(.text) else {
      return document.rejected(.notAsked(.page, for: format.rawValue))
    }
    if let paper = PageText.paper(document.bytes, document.source), let arrivals = forms(of: paper, document) {
      return arrivals
    }
    return isWhole ? document.rejected(.pageWithoutHeading) : nil
  }

  private func word(_ document: Document) -> [Arrival] {
    guard isWanted(.text) else { return document.rejected(.notAsked(.word, for: format.rawValue)) }
    do {
      guard let text = try WordFile.text(document.bytes, limit: ReadingLimits.standard.paper) else {
        return document.rejected(.officeWithoutText)
      }
      let paper = PlainTextPaper(name: document.source, text: text)
      return forms(of: paper, document)
        ?? document.rejected(.wordWithoutHeading)
    } catch let fault as StreamFault {
      return document.rejected(.brokenWord(fault.reason))
    } catch let fault as XMLDocument.Fault {
      return document.rejected(.malformedWord(line: fault.line, detail: fault.reason))
    } catch {
      return document.rejected(.brokenWord(.cannotRead(detail: nil)))
    }
  }

  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(300), as: UTF8.self).lowercased()
    return head.contains("<html") || head.contains("<!doctype html")
  }

  /// The form that was asked for, where one was.
  private var asked: String? { format == .auto ? nil : format.rawValue }
}

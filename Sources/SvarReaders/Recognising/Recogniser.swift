internal import SvarModel

/// Finds out by its content what a file is and hands it to the reader of that form.
struct Recogniser: Sendable {
  let format: PaperReader.Format

  /// Everything that the file holds; at least one arrival.
  func read(_ document: Document) -> [Arrival] {
    switch ContentKind(head: document.bytes[...]) {
    case .empty: return document.rejected("the file is empty")
    case .other(let what): return document.rejected("is \(what)")
    case .archive: return document.rejected("is an archive where a paper was expected")
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
        return document.rejected(
          "is XML, but no paper that is read\(asked): its outermost element is “\(SourceName.shown(root.name))”")
      }
    } catch let fault as XMLDocument.Fault {
      // A text may begin with one of Word's marks in angle brackets.
      if format == .auto, let paper = try? PlainTextPaper(bytes: document.bytes, name: document.source, limit: .max),
        let arrivals = forms(of: paper, document)
      {
        return arrivals
      }
      if let arrivals = page(document) { return arrivals }
      return document.rejected("is not well-formed XML, line \(fault.line): \(fault.reason)")
    } catch {
      return document.rejected("cannot be read as XML")
    }
  }

  private func json(_ document: Document) -> [Arrival] {
    if let offset = UTF8Text.firstFault(in: document.bytes) {
      return document.rejected("is not valid UTF-8 from byte \(offset) on")
    }
    do {
      let value = try JSONText.read(document.bytes)
      for form in Forms.json where isWanted(form.format) {
        if let arrivals = form.read(value, of: document) { return arrivals }
      }
      return document.rejected("is JSON, but no paper that is read\(asked)\(keys(of: value))")
    } catch let fault as JSONText.Fault {
      return document.rejected("is not valid JSON: \(fault.reason)")
    } catch {
      return document.rejected("cannot be read as JSON")
    }
  }

  private func table(_ document: Document) -> [Arrival] {
    guard isWanted(.riksdagen) else {
      return document.rejected("is a table of papers, not a paper that is read\(asked)")
    }
    return DocumentTable.read(document)
  }

  private func keys(of value: FieldValue) -> String {
    let names = value.names.prefix(5).map { "“\(SourceName.shown($0))”" }
    return names.isEmpty ? "" : ": its outermost keys are \(names.joined(separator: ", "))"
  }

  private func text(_ document: Document) -> [Arrival] {
    guard format == .auto || format == .text else {
      return document.rejected("is plain text, not a paper that is read\(asked)")
    }
    do {
      let paper = try PlainTextPaper(bytes: document.bytes, name: document.source, limit: .max)
      return forms(of: paper, document)
        ?? document.rejected(
          "is text without a paper's heading: none of the first lines begins “Svar på fråga …”, "
            + "“Svar på interpellation …”, “Fråga …” or “Interpellation …” with a number such as 2020/21:89")
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
      return document.rejected("is an HTML page, not a paper that is read\(asked)")
    }
    if let paper = PageText.paper(document.bytes, document.source), let arrivals = forms(of: paper, document) {
      return arrivals
    }
    return isWhole
      ? document.rejected(
        "is an HTML page without a paper's heading: no line begins “Svar på fråga …”, “Fråga …” or “Interpellation …” "
          + "with a number such as 2020/21:89")
      : nil
  }

  private func word(_ document: Document) -> [Arrival] {
    guard isWanted(.text) else { return document.rejected("is a Word document, not a paper that is read\(asked)") }
    do {
      guard let text = try WordFile.text(document.bytes, limit: ReadingLimits.standard.paper) else {
        return document.rejected("is an Office document without a text; papers are read from Word documents (docx)")
      }
      let paper = PlainTextPaper(name: document.source, text: text)
      return forms(of: paper, document)
        ?? document.rejected(
          "is a Word document without a paper's heading: none of the first lines begins “Svar på fråga …” with a number "
            + "such as 2020/21:89")
    } catch let fault as StreamFault {
      return document.rejected("is a Word document that \(fault.reason)")
    } catch let fault as XMLDocument.Fault {
      return document.rejected("is a Word document that is not well-formed, line \(fault.line): \(fault.reason)")
    } catch {
      return document.rejected("is a Word document that cannot be read")
    }
  }

  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(300), as: UTF8.self).lowercased()
    return head.contains("<html") || head.contains("<!doctype html")
  }

  private var asked: String { format == .auto ? "" : " as “\(format.rawValue)”" }
}

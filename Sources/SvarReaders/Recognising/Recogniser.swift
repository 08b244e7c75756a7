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
    case .text: return text(document)
    }
  }

  private func isWanted(_ form: PaperReader.Format) -> Bool { format == .auto || format == form }

  private func xml(_ document: Document) -> [Arrival] {
    do {
      return try XMLDocument.read(document.bytes) { root in
        for form in Forms.xml where isWanted(form.format) {
          if let arrivals = form.read(root, of: document) { return arrivals }
        }
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
      if Self.isPage(document.bytes) {
        return document.rejected("is an HTML page; papers are read as JSON, XML or plain text")
      }
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

  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(300), as: UTF8.self).lowercased()
    return head.contains("<html") || head.contains("<!doctype html")
  }

  private var asked: String { format == .auto ? "" : " as “\(format.rawValue)”" }
}

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
    case .json: return format == .text ? text(document) : json(document)
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

  private func text(_ document: Document) -> [Arrival] { document.rejected("text") }

  private var asked: String { format == .auto ? "" : " as “\(format.rawValue)”" }
}

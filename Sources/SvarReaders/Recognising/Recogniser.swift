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

  private func json(_ document: Document) -> [Arrival] { document.rejected("JSON") }

  private func text(_ document: Document) -> [Arrival] { document.rejected("text") }

  private var asked: String { format == .auto ? "" : " as “\(format.rawValue)”" }
}

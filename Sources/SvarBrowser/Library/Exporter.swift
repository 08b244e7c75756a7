public import SvarModel

/// A form in which papers and lists are handed over to other programs.
public enum TakenForm: String, Sendable, Hashable, CaseIterable {
  case text, json, jsonl, markdown, csv, bibtex, ris

  /// The form that a file's name asks for by its ending; nil where it asks for none.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "txt", "text": self = .text
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonl
    case "md", "markdown": self = .markdown
    case "csv": self = .csv
    case "bib", "bibtex": self = .bibtex
    case "ris": self = .ris
    default: return nil
    }
  }
}

/// Something that is to be handed over, and in which form.
public struct Taken: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case item(ItemID)
    case list(ListRequest)
  }

  public var subject: Subject
  public var form: TakenForm
}

/// Writes papers and lists in the forms that other programs read.
public protocol Exporter: Sendable {
  /// The whole text; nil where the thing cannot be told in the form, or is not there.
  func text(of taken: Taken) async throws -> String?
}

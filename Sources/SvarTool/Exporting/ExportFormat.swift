public import ArgumentParser

/// What papers can be written as.
public enum ExportFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
  /// Comma-separated values, RFC 4180, a line of names first.
  case csv
  /// A line of JSON for each; can be imported again.
  case jsonl
  /// Markdown, to be read and pasted.
  case md
  /// References for LaTeX.
  case bibtex
  /// References for reference managers.
  case ris
}

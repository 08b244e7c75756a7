/// `search --csv`, after RFC 4180.
enum SearchTable {
  /// A line of names and a line for each result, each with its line break.
  static func lines(_ results: [SearchForm.Result]) -> [String] {
    let names = ["kind", "reference", "id", "date", "title", "person", "party", "snippet"]
    return [row(names)]
      + results.map { result in
        row([
          result.kind, result.reference ?? "", result.id, result.date ?? "", result.title, result.person ?? "",
          result.party ?? "", result.snippet,
        ])
      }
  }

  private static func row(_ fields: [String]) -> String { fields.map(quoted).joined(separator: ",") + "\r\n" }

  /// A field, quoted where it holds what would end it.
  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    guard needsQuotes else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}

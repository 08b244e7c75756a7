/// Rows of comma-separated values, after RFC 4180: quoted where a field holds what would end it, lines with CRLF.
enum CSVRow {
  static func of(_ fields: [String]) -> String { fields.map(quoted).joined(separator: ",") + "\r\n" }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    guard needsQuotes else { return field }
    var written = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { written += "\"" }
      written.unicodeScalars.append(scalar)
    }
    return written + "\""
  }
}

internal import SvarModel

/// Riksdagen's documents as a table: what `dokument` holds, a row each, as the CSV data sets and lists give it.
///
/// The columns bear the names of the fields of `dokument`. A table without a line of names has them in the order of the
/// official data model. Most tables hold particulars alone; where there is a column `html` or `text`, it is the paper's.
enum DocumentTable {
  /// Between two fields of a row.
  private static let separators = [",", ";", "\t"].map { Array($0.utf8)[0] }

  /// The fields of `dokument` in the order of the official data model.
  private static let fields = [
    "hangar_id", "dok_id", "rm", "beteckning", "doktyp", "typ", "subtyp", "tempbeteckning", "organ", "mottagare",
    "nummer", "slutnummer", "datum", "systemdatum", "publicerad", "titel", "subtitel", "status", "htmlformat",
    "relaterat_id", "source", "sourceid", "dokument_url_text", "dokument_url_html", "dokumentstatus_url_xml",
    "utskottsforslag_url_xml", "html",
  ]

  /// Whether a file begins as such a table does, by its first line.
  static func begins(_ head: ArraySlice<UInt8>) -> Bool {
    let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
    return separator(ofNames: line) != nil || beginsWithRow(line)
  }

  /// Whether a line is a row itself: the parliament's own number, a document's id, its session.
  static func beginsWithRow(_ line: ArraySlice<UInt8>) -> Bool { separator(ofRow: line) != nil }

  private static func separator(ofNames line: ArraySlice<UInt8>) -> UInt8? {
    separators.first { separator in
      let names = cells(line, separator).map(named)
      return names.count > 2 && names.contains("dok_id")
    }
  }

  private static func separator(ofRow line: ArraySlice<UInt8>) -> UInt8? {
    separators.first { separator in
      let cells = cells(line, separator).prefix(3).map { String(decoding: $0, as: UTF8.self) }
      return cells.count == 3 && !cells[0].isEmpty && cells[0].utf8.allSatisfy { (0x30...0x39).contains($0) }
        && DocumentID(cells[1]) != nil && Session(cells[2]) != nil
    }
  }

  /// Reads one row, before which the line of names stands where the table has one.
  static func read(_ document: Document) -> [Arrival] {
    if let offset = UTF8Text.firstFault(in: document.bytes) {
      return document.rejected(.notUTF8(byte: offset))
    }
    var bytes = document.bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let first = bytes.prefix { $0 != 0x0A }
    if let separator = separator(ofNames: first) {
      let row = cells(bytes[first.endIndex...].dropFirst(), separator)
      return read(row, cells(first, separator).map(named), document)
    }
    guard let separator = separator(ofRow: first) else {
      return document.rejected(.tableWithoutID)
    }
    // Older tables end before the last columns of the model.
    let row = cells(bytes, separator)
    return read(row, Array(fields.prefix(row.count)), document)
  }

  private static func read(_ row: [[UInt8]], _ names: [String], _ document: Document) -> [Arrival] {
    // Some programs end each line with one more separator, or the line of names alone.
    var (row, names) = (row, names)
    while row.count > names.count, row.last?.isEmpty ?? false { row.removeLast() }
    while names.count > row.count, names.last?.isEmpty ?? false { names.removeLast() }
    guard row.count == names.count else {
      return document.rejected(.unevenRow(fields: row.count, columns: names.count))
    }
    var values: [String: FieldValue] = [:]
    for (name, cell) in zip(names, row) {
      let text = String(decoding: cell, as: UTF8.self)
      // The first of two columns of one name, as some tables have them.
      if values[name] == nil, !text.isEmpty, text.uppercased() != "NULL" { values[name] = .text(text) }
    }
    return RiksdagenStatusForm().paper(.fields(["dokument": .fields(values)]), document, form: .table)
  }

  private static func named(_ cell: [UInt8]) -> String {
    let bytes = cell.starts(with: [0xEF, 0xBB, 0xBF]) ? cell.dropFirst(3) : cell[...]
    return PersonName.trimmed(String(decoding: bytes, as: UTF8.self)).lowercased()
  }

  /// The cells of a row, without the quotation marks around them and with doubled ones inside made one.
  private static func cells(_ row: ArraySlice<UInt8>, _ separator: UInt8) -> [[UInt8]] {
    let mark = UInt8(ascii: "\"")
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = row.startIndex
    while index < row.endIndex {
      let byte = row[index]
      if byte == mark {
        if isQuoted, index + 1 < row.endIndex, row[index + 1] == mark {
          cell.append(mark)
          index += 1
        } else {
          isQuoted.toggle()
        }
      } else if byte == separator, !isQuoted {
        cells.append(cell)
        cell = []
      } else {
        cell.append(byte)
      }
      index += 1
    }
    cells.append(cell)
    return cells
  }
}

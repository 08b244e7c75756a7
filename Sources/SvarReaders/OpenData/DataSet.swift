internal import Foundation
public import SvarModel

/// A file of `datasetlista`: some years' documents of one type, packed.
public struct DataSet: Hashable, Sendable, Identifiable {
  /// The kinds of papers that data sets are fetched of.
  public enum Kind: Hashable, Sendable {
    /// Written questions and their answers together.
    case writtenQuestions
    case interpellations
  }

  public var kind: Kind
  /// The file's name as the list has it, with blanks and å: "Skriftliga frågor-2018-2021.json.zip".
  public var fileName: String
  /// Bytes, as the list says; nil where it does not. The list may lag behind the file.
  public var size: Int?
  /// When the file was made, as the list writes it: "2025-12-11 14:39:26".
  public var updated: String
  /// Where it lies, as the list writes it: "/dataset/dokument/Skriftliga frågor-2018-2021.json.zip".
  public var address: String
  /// The years in which its sessions open, 2018...2021; nil where the list's words say otherwise.
  public var years: ClosedRange<Int>?

  public var id: String { fileName }

  /// Whether it holds anything: an empty zip file is 22 bytes.
  public var isEmpty: Bool { size.map { $0 <= 22 } ?? false }

  public init(
    kind: Kind, fileName: String, size: Int?, updated: String, address: String, years: ClosedRange<Int>?
  ) {
    self.kind = kind
    self.fileName = fileName
    self.size = size
    self.updated = updated
    self.address = address
    self.years = years
  }

  /// Reads `datasetlista`, XML or JSON, and keeps the data sets of questions and interpellations as zipped JSON, oldest
  /// first.
  ///
  /// - Throws: ``OpenDataFault`` where it is no such list.
  public static func list(_ bytes: [UInt8]) throws -> [DataSet] {
    let entries = try OpenDataReply.fields(bytes, root: "datasetlista")["dataset"].items
    return entries.compactMap(DataSet.init).sorted { ($0.order, $0.fileName) < ($1.order, $1.fileName) }
  }

  private init?(_ entry: FieldValue) {
    guard entry["namn"].words?.lowercased() == "dokument", entry["format"].words?.lowercased() == "json",
      entry["filformat"].words?.lowercased() == "zip", let name = entry["filnamn"].words,
      let address = entry["url"].words, let kind = entry["typ"].words.flatMap(Kind.init(type:))
    else { return nil }
    self.init(
      kind: kind, fileName: name, size: entry["storlek"].words.flatMap { Int($0) },
      updated: entry["uppdaterad"].words ?? "", address: address, years: entry["rm"].words.flatMap(Self.years))
  }

  /// "2018-2021", and "2024/25" as some lists have it.
  private static func years(_ words: String) -> ClosedRange<Int>? {
    if let session = Session(words) { return session.startYear...session.startYear }
    let ends = words.split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2, ends[0] <= ends[1] else { return nil }
    return ends[0]...ends[1]
  }

  private var order: Int { years?.lowerBound ?? .max }
}

extension DataSet.Kind {
  /// `typ` as the list has it; "Skriftliga frågor" in whichever case.
  fileprivate init?(type: String) {
    switch type.lowercased() {
    case "skriftliga frågor": self = .writtenQuestions
    case "ip": self = .interpellations
    default: return nil
    }
  }
}

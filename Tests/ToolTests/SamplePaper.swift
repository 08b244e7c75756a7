import CEmbeddedFiles
import Foundation

/// One paper of the built-in sample as its JSON says, before any reader has seen it.
struct SamplePaper: CustomStringConvertible {
  var file: String
  var document: [String: Any]
  var events: [(code: String, name: String, day: String)]
  var people: [(role: String, name: String, party: String, identifier: String)]
  var references: [[String: Any]]
  var speeches: [[String: Any]]
  var statusText: String?

  var description: String { file }
  var id: String { document["dok_id"] as? String ?? "" }
  var type: String { document["typ"] as? String ?? "" }
  var reference: String { "\(document["rm"] as? String ?? ""):\(document["beteckning"] as? String ?? "")" }
  var html: String { document["html"] as? String ?? "" }

  func day(of code: String, _ name: String) -> String? { events.first { $0.code == code && $0.name == name }?.day }
  func people(as role: String) -> [String] { people.filter { $0.role == role }.map(\.name) }

  struct Unreadable: Error, CustomStringConvertible {
    var description: String
  }

  init(file: String, bytes: Data) throws {
    self.file = file
    guard
      let root = try JSONSerialization.jsonObject(with: bytes) as? [String: Any],
      let status = root["dokumentstatus"] as? [String: Any], let document = status["dokument"] as? [String: Any]
    else { throw Unreadable(description: "\(file) has no dokumentstatus.dokument") }
    self.document = document
    events = Self.list(status, "dokaktivitet", "aktivitet").map {
      (Self.text($0, "kod"), Self.text($0, "namn"), String(Self.text($0, "datum").prefix(10)))
    }
    people = Self.list(status, "dokintressent", "intressent").map {
      (Self.text($0, "roll"), Self.text($0, "namn"), Self.text($0, "partibet"), Self.text($0, "intressent_id"))
    }
    references = Self.list(status, "dokreferens", "referens")
    speeches = Self.list(status, "debatt", "anforande")
    statusText = Self.list(status, "dokuppgift", "uppgift").first.map { Self.text($0, "text") }
  }

  private static func text(_ object: [String: Any], _ key: String) -> String { object[key] as? String ?? "" }

  /// The data gives one object where a list has one member.
  private static func list(_ status: [String: Any], _ section: String, _ key: String) -> [[String: Any]] {
    let content = (status[section] as? [String: Any])?[key]
    if let one = content as? [String: Any] { return [one] }
    return content as? [[String: Any]] ?? []
  }
}

/// The sample as it is built in, and as it lies in the repository.
enum SampleFiles {
  static let embedded: [String: Data] = {
    var count = 0
    guard let first = svar_sample_files(&count) else { return [:] }
    var files: [String: Data] = [:]
    for file in UnsafeBufferPointer(start: first, count: count) {
      files[String(cString: file.name)] = Data(bytes: file.bytes, count: file.size)
    }
    return files
  }()

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/SvarTool/Sample")

  /// Every embedded paper, by file name.
  static func papers() throws -> [SamplePaper] {
    try embedded.sorted { $0.key < $1.key }
      .map { try SamplePaper(file: $0.key, bytes: $0.value) }
  }
}

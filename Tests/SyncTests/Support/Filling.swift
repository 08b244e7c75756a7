import Foundation
import OpenDataServer
import SvarArchive
import SvarModel
import SvarReaders
import SvarSync

/// A server and an archive that is filled from it.
final class Filling: @unchecked Sendable {
  let server: OpenDataServer
  let address: URL
  let archive: Archive
  let folder: URL
  private let lock = NSLock()
  private var waited: [Duration] = []

  /// Runs a test with a server of `data` and an empty archive in a folder of its own.
  static func with(_ data: OpenData, _ work: (Filling) async throws -> Void) async throws {
    try await value(data, work)
  }

  /// What some work with a server of `data` comes to.
  static func value<Value>(_ data: OpenData, _ work: (Filling) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("svar-sync-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let server = OpenDataServer(data)
    let address = try await server.start()
    defer { server.stop() }
    let archive = try Archive.open(
      folder.appendingPathComponent("arkiv.sqlite").path, for: .writing, usesDictionary: false)
    let filling = Filling(server: server, address: address, archive: archive, folder: folder)
    let value = try await work(filling)
    try archive.close()
    return value
  }

  private init(server: OpenDataServer, address: URL, archive: Archive, folder: URL) {
    self.server = server
    self.address = address
    self.archive = archive
    self.folder = folder
  }

  /// Waits that were asked for; none was waited for.
  var waits: [Duration] { lock.withLock { waited } }

  func forgetWaits() { lock.withLock { waited = [] } }

  /// Fetches once, without delays.
  func sync(
    into other: Archive? = nil, today: String = "2021-03-01", _ change: (inout SyncOptions) -> Void = { _ in },
    progress: @escaping @Sendable (SyncProgress) -> Void = { _ in }
  ) async throws -> SyncReport {
    var options = SyncOptions(today: Day(iso: today)!, version: "test")
    options.site = Site(base: address)!
    options.politeness = .none
    change(&options)
    let sync = Sync(
      archive: other ?? archive, reading: .nothing, options: options,
      wait: { [weak self] duration in
        self?.note(duration)
        await Task.yield()
      }, progress: progress)
    return try await sync.run()
  }

  private func note(_ duration: Duration) { lock.withLock { waited.append(duration) } }

  /// Files that lie beside the archive while data sets arrive.
  var parts: [String] {
    let folder = archive.path + "-fetched"
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// Every paper of the archive as text, by which two archives are compared.
  func contents(of archive: Archive? = nil) async throws -> [String] {
    let archive = archive ?? self.archive
    var lines: [String] = []
    for kind in [ListKind.question, .answer] {
      for row in try await archive.rows(ListRequest(kind: kind), offset: 0, limit: 100_000) {
        lines.append("\(row)")
        guard case .paper(let paper) = row.id, let detail = try await archive.paper(paper, query: "") else { continue }
        lines += detail.questions.map { "\($0.question.id) \($0.question.status) \($0.question.text.plain)" }
        lines += detail.answers.map { "\($0.answer.id) \($0.answer.text.plain)" }
      }
    }
    return lines
  }

  func count(_ kind: ListKind = .question, _ query: String = "") async throws -> Int {
    try await archive.count(ListRequest(kind: kind, query: query))
  }
}

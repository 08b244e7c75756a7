import Foundation
import GRDB
import SvarModel
import Testing

@testable import SvarArchive

/// Many readers come at once to an archive whose writer fell: one of them puts its log in order, and has it alone for
/// that while.
@Suite struct CrowdedOpening {
  @Test func aReaderWaitsWhileAnotherHasItAlone() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("svar-crowd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("archive.sqlite").path
    try Archive.open(path, for: .writing).close()

    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
    let alone = try DatabaseQueue(path: path, configuration: configuration)
    try await alone.write { try $0.execute(sql: "CREATE TABLE passing (number)") }
    async let opened = Task.detached { try Archive.open(path, for: .reading) }.value
    try await Task.sleep(for: .milliseconds(300))
    try alone.close()
    try await opened.close()
  }
}

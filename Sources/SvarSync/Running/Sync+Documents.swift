import Foundation
import SvarArchive
import SvarModel
import SvarReaders

extension Sync {
  /// Fetches the documents that the lists of the sessions name and the archive does not have as they are now.
  func takeDocuments(_ report: inout SyncReport) async throws {
    var wanted: [DocumentList.Entry] = []
    var seen: Set<DocumentID> = []
    for session in try sessions() {
      for type in types {
        let listed = try await list(session, type)
        let known = try archive.fetched(listed.map(\.document))
        for entry in listed where try isWanted(entry, known[entry.document]) && seen.insert(entry.document).inserted {
          wanted.append(entry)
        }
      }
    }
    // With nothing to fetch the importer still puts right what a run that was broken off has left undone.
    let missing = Counter()
    let fetched = Counter()
    let entries = wanted
    try await taking(batchSize: 64, &report) { queue in
      try await fetch(entries, queue, fetched: fetched, missing: missing)
    }
    report.documents += fetched.value
    report.missing += missing.value
  }

  private var types: [String] { ["fr", "frs"] + (options.kinds.contains(.interpellations) ? ["ip"] : []) }

  /// The sessions whose lists are read.
  private func sessions() throws -> [Session] {
    let running = try runningSession()
    if let since = options.since {
      let first = Session(containing: since)?.startYear ?? Session.firstYear
      return (first...max(first, running.startYear)).reversed().compactMap { Session(startYear: $0) }
        .filter { options.sessions.isEmpty || options.sessions.contains($0) }
    }
    guard options.sessions.isEmpty else { return options.sessions.sorted(by: >) }
    // Answers come after the turn of the session, and what waits may be answered or withdrawn later still.
    let waiting = try archive.sessionsToFollow().waiting.filter { running.startYear - $0.startYear <= 2 }
    let previous = Session(startYear: running.startYear - 1)
    return Set([running] + [previous].compactMap(\.self) + waiting).sorted(by: >)
  }

  private func isWanted(_ entry: DocumentList.Entry, _ known: String?) throws -> Bool {
    if let since = options.since, let date = entry.date, date < since { return false }
    guard let changed = entry.changed else { return try known == nil && !archive.holds(entry.document) }
    return known.map { $0 < changed } ?? true
  }

  // MARK: The list

  private static let pageSize = 200
  /// Pages of one list; no session has had a tenth of the documents.
  private static let mostPages = 500

  /// Every document of a session and type. Date ranges have been seen to lose hits where the session does not.
  private func list(_ session: Session, _ type: String) async throws -> [DocumentList.Entry] {
    var next: URL? = options.site.address(
      "dokumentlista/",
      [
        ("doktyp", type), ("rm", session.label), ("sort", "datum"), ("sortorder", "desc"), ("utformat", "json"),
        ("sz", String(Self.pageSize)),
      ])
    var entries: [DocumentList.Entry] = []
    var visited: Set<URL> = []
    var named: Set<DocumentID> = []
    while let address = next, visited.count < Self.mostPages, visited.insert(address).inserted {
      let page = try await page(address)
      // A page that names only what pages before it have named begins the list over again.
      let isFurther = page.entries.isEmpty || page.entries.contains { !named.contains($0.document) }
      guard isFurther else { break }
      named.formUnion(page.entries.map(\.document))
      entries += page.entries.filter { $0.document.session == session }
      watcher.tell(.documentList(session, documents: entries.count))
      guard let written = page.nextPage, page.size > 0, page.pages.map({ visited.count < $0 }) ?? true else { break }
      guard let url = options.site.address(written: written) else {
        throw SyncFailure.offSite(address: address.absoluteString, target: written)
      }
      next = url
    }
    return entries
  }

  private func page(_ address: URL) async throws -> DocumentList {
    guard let reply = try await fetcher.get(address, read: { try DocumentList($0) }) else {
      throw SyncFailure.unexpected(address: address.absoluteString, reason: .emptyFile)
    }
    return reply.value
  }

  // MARK: The documents

  /// Failures of single documents, one after another, from which on the site is taken to be down.
  private static let patience = 5

  private func fetch(
    _ entries: [DocumentList.Entry], _ queue: IntakeQueue, fetched: Counter, missing: Counter
  ) async throws {
    let failed = FailureRow()
    try await withThrowingTaskGroup(of: Void.self) { group in
      var upcoming = entries.makeIterator()
      func begin() {
        guard let entry = upcoming.next() else { return }
        group.addTask {
          try await self.fetch(entry, queue, fetched: fetched, missing: missing, failed: failed)
          watcher.tell(.documents(fetched: fetched.value, of: entries.count))
        }
      }
      for _ in 0..<max(1, options.politeness.connections) { begin() }
      while try await group.next() != nil { begin() }
    }
    if let failure = failed.first { throw failure }
  }

  private func fetch(
    _ entry: DocumentList.Entry, _ queue: IntakeQueue, fetched: Counter, missing: Counter, failed: FailureRow
  ) async throws {
    let address = options.site.address("dokumentstatus/\(entry.document).json")
    do {
      let reply = try await fetcher.get(address) { bytes in
        try DocumentStatus.check(bytes)
        return bytes
      }
      guard let reply else { return }
      queue.put(.document(entry, bytes: reply.value, address: address.absoluteString))
      fetched.add()
      failed.succeed()
    } catch SyncFailure.refused(_, 404) {
      missing.add()
    } catch let failure as SyncFailure {
      guard failure.mayPass, failed.fail(failure) < Self.patience else { throw failure }
    }
  }
}

/// A number that several tasks count on.
final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  var value: Int { lock.withLock { count } }

  func add() { lock.withLock { count += 1 } }
}

/// Failures one after another.
private final class FailureRow: @unchecked Sendable {
  private let lock = NSLock()
  private var row = 0
  private var kept: SyncFailure?

  /// The first of all.
  var first: SyncFailure? { lock.withLock { kept } }

  func succeed() { lock.withLock { row = 0 } }

  /// How many there have been in a row, with this one.
  func fail(_ failure: SyncFailure) -> Int {
    lock.withLock {
      kept = kept ?? failure
      row += 1
      return row
    }
  }
}

import Foundation
import SvarArchive
import SvarModel
import SvarReaders

extension Sync {
  /// Takes in the data sets that the archive has not taken in whole, newest first, each read while it arrives.
  func takeDataSets(_ report: inout SyncReport) async throws {
    watcher.tell(.listing)
    let address = options.site.address("dataset/datasetlista.xml")
    // Of the same list more is wanted when another kind of paper is asked for.
    let known = address.absoluteString + (options.kinds.contains(.interpellations) ? "#ip" : "")
    let validators = try archive.validators(of: known)
    guard let list = try await fetcher.get(address, unless: validators, read: DataSet.list) else { return }
    let wanted = try missing(of: list.value)
    let failures = report.failures.count
    if !wanted.isEmpty {
      var failed: [SyncFailure] = []
      defer { report.failures += failed }
      try await taking(batchSize: Self.papersAtOnce, &report) { queue in
        failed = try await download(wanted, queue)
      }
    }
    // Only when all of the list is in may the same list be passed over.
    if report.failures.count == failures, !list.validators.isEmpty {
      try archive.note([.reply(address: known, list.validators)])
    }
  }

  /// Papers that are written at once. Some batches are under way at a time, each with all that is known of its papers, so
  /// that twice as many would take some twenty megabytes more, and little less time.
  private static let papersAtOnce = 128

  /// Those of the list that are wanted and not in the archive as they are now.
  private func missing(of list: [DataSet]) throws -> [DataSet] {
    let known = try archive.syncedDataSets()
    let running = try runningSession()
    return list.filter { options.kinds.contains($0.kind) && !$0.isEmpty }.filter { dataSet in
      guard let taken = known[dataSet.fileName] else { return true }
      // The set of the running sessions is made anew every night; what is new in it comes by the list of documents.
      let isOfThePast = dataSet.years.map { $0.upperBound < running.startYear } ?? false
      return isOfThePast && taken.updated != dataSet.updated
    }.reversed()
  }

  /// Failures one after another, from which on the site is taken to be down.
  private static let downAfter = 2

  /// Fetches one after another, as long as it is of use to go on; returns why some could not be.
  private func download(_ dataSets: [DataSet], _ queue: IntakeQueue) async throws -> [SyncFailure] {
    var failures: [SyncFailure] = []
    var row = 0
    for dataSet in dataSets {
      do {
        try await download(dataSet, queue)
        row = 0
      } catch let failure as SyncFailure {
        failures.append(failure)
        if failure.reach == .perhapsOthers { row += 1 }
        if failure.reach == .all || row == Self.downAfter { break }
      }
    }
    return failures
  }

  private func download(_ dataSet: DataSet, _ queue: IntakeQueue) async throws {
    guard let address = options.site.address(written: dataSet.address) else {
      throw SyncFailure.offSite(
        address: options.site.address("dataset/datasetlista.xml").absoluteString, target: dataSet.address)
    }
    let file = try PartialFile(folder: folder, name: dataSet.fileName, updated: dataSet.updated)
    let ticker = Ticker(watcher: watcher, dataSet: dataSet, file: file)
    ticker.tell()
    queue.put(.dataSet(dataSet, file))
    do {
      try await ticker.during { try await fetcher.download(address, to: file) }
    } catch is PartialFile.Discarded {
      // The importer has met damage in it and tells of that.
    } catch {
      file.abandon()
      throw error
    }
  }

  /// Where data sets lie while they arrive.
  private var folder: String {
    options.folder
      ?? (archive.path.isEmpty ? NSTemporaryDirectory() + "svar-\(getpid())" : archive.path + "-fetched")
  }

  /// The session that is running: by the calendar, but never before the newest in the archive, because a clock may go
  /// back.
  func runningSession() throws -> Session {
    let newest = try archive.sessionsToFollow().newest
    let byCalendar = Session(containing: options.today)
    return [newest, byCalendar].compactMap(\.self).max() ?? Session(startYear: 1994)!
  }
}

/// Tells how many bytes of a data set have arrived, a few times a second.
private struct Ticker {
  let watcher: Watcher
  let dataSet: DataSet
  let file: PartialFile

  func tell() { watcher.tell(.dataSet(name: dataSet.fileName, bytes: file.count, of: dataSet.size)) }

  func during(_ work: () async throws -> Void) async throws {
    let telling = Task {
      while !Task.isCancelled {
        tell()
        try await Task.sleep(for: .milliseconds(250))
      }
    }
    let outcome: Result<Void, any Error>
    do { outcome = .success(try await work()) } catch { outcome = .failure(error) }
    // Waited for, so that it tells nothing after what follows.
    telling.cancel()
    _ = await telling.result
    try outcome.get()
  }
}

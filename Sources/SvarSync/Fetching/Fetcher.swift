import Foundation
import SvarArchive
import SvarModel
import SvarReaders

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Fetches from one site: gently, again where it may help, and saying why where it does not.
final class Fetcher: Sendable {
  /// A whole reply.
  struct Reply: Sendable {
    var bytes: [UInt8]
    var validators: SyncValidators
  }

  let site: Site
  private let politeness: Politeness
  private let pacer: Pacer
  private let transfers: Transfers
  private let wait: @Sendable (Duration) async throws -> Void
  /// Replies that are kept in memory are no larger.
  private static let most = 256 << 20

  /// Names the program and where to learn what it is.
  static func userAgent(version: String) -> String { "svar/\(version) (reader of written questions; svar sync)" }

  init(
    site: Site, politeness: Politeness, version: String,
    wait: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.site = site
    self.politeness = politeness
    self.wait = wait
    pacer = Pacer(politeness, wait: wait)
    transfers = Transfers(
      site: site, userAgent: Self.userAgent(version: version), silence: politeness.silence,
      connections: max(1, politeness.connections))
  }

  func close() { transfers.close() }

  /// A whole reply, read by `read`; nil where it is the same as the one that `validators` knows.
  ///
  /// - Throws: ``SyncFailure``: also where `read` finds something else than was asked for, after all attempts.
  func get<Value: Sendable>(
    _ url: URL, unless validators: SyncValidators = SyncValidators(),
    read: @escaping @Sendable ([UInt8]) throws -> Value
  ) async throws -> (value: Value, validators: SyncValidators)? {
    var request = URLRequest(url: url)
    if let tag = validators.tag { request.setValue(tag, forHTTPHeaderField: "If-None-Match") }
    if let modified = validators.modified { request.setValue(modified, forHTTPHeaderField: "If-Modified-Since") }
    let asked = request
    return try await attempting(url) {
      let sink = MemorySink(most: Self.most)
      let head: ReplyHead
      do {
        head = try await self.transfers.run(asked, into: sink)
      } catch let fault as MemorySink.TooLarge {
        throw SyncFailure.unexpected(address: url.absoluteString, reason: .replyTooLarge(bytes: fault.most))
      }
      if head.status == 304, !validators.isEmpty { return nil }
      try Self.check(head, url)
      if let length = head.length, head["content-encoding"] == nil, sink.bytes.count < length {
        throw SyncFailure.brokenOff(address: url.absoluteString, bytes: sink.bytes.count, of: length)
      }
      do {
        return (try read(sink.bytes), SyncValidators(tag: head["etag"], modified: head["last-modified"]))
      } catch let fault as OpenDataFault {
        throw SyncFailure.unexpected(address: url.absoluteString, reason: fault.reason)
      }
    }
  }

  /// Brings a file to the disk, going on behind what is there already; ``PartialFile/finish()`` when it is whole.
  ///
  /// - Throws: ``SyncFailure``; what has arrived by then stays.
  func download(_ url: URL, to file: PartialFile) async throws {
    let soFar: @Sendable () -> Int = { file.count }
    try await attempting(url, progress: soFar) {
      let sink = FileSink(file: file, address: url.absoluteString)
      let head = try await self.transfers.run(Self.request(url, behind: file), into: sink)
      if head.status == 416 {
        // The file here is as long as the one there, or longer than it ever was.
        if ZipEnd.isWhole(file.path), Self.isAll(head, file) { return try file.finish() }
        try file.restart()
        throw SyncFailure.incomplete(address: url.absoluteString, reason: .anotherFile)
      }
      try Self.check(head, url)
      if let whole = sink.whole, file.count != whole {
        throw SyncFailure.brokenOff(address: url.absoluteString, bytes: file.count, of: whole)
      }
      guard ZipEnd.isWhole(file.path) else {
        // Where the importer has thrown the file away meanwhile, this says so.
        let isPage = file.beginsWithMarkup
        try file.restart()
        throw isPage
          ? SyncFailure.unexpected(address: url.absoluteString, reason: .instead(.page))
          : SyncFailure.incomplete(address: url.absoluteString, reason: .noWholeZip)
      }
      try file.finish()
    }
  }

  private static func request(_ url: URL, behind file: PartialFile) -> URLRequest {
    var request = URLRequest(url: url)
    request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
    guard file.count > 0 else { return request }
    request.setValue("bytes=\(file.count)-", forHTTPHeaderField: "Range")
    // Where nothing was served to tell the file by, its end and its members' own sums tell whether the parts fit.
    if let validator = file.validators.strongest { request.setValue(validator, forHTTPHeaderField: "If-Range") }
    return request
  }

  /// `Content-Range: bytes */1234` of a range that does not exist says how long the file is.
  private static func isAll(_ head: ReplyHead, _ file: PartialFile) -> Bool {
    head["content-range"]?.split(separator: "/").last.flatMap { Int($0) } == file.count
  }

  private static func check(_ head: ReplyHead, _ url: URL) throws {
    guard !(200..<300).contains(head.status) else { return }
    if head.status == 429 || (head.status == 503 && head["retry-after"] != nil) {
      throw SyncFailure.tooManyRequests(address: url.absoluteString, seconds: RetryAfter.seconds(head))
    }
    if (300..<400).contains(head.status) {
      throw SyncFailure.offSite(address: url.absoluteString, target: head["location"] ?? "?")
    }
    throw SyncFailure.refused(address: url.absoluteString, status: head.status)
  }

  /// An attempt that brings a download so much further is as good as a first one.
  private static let goodProgress = 1 << 20

  /// Tries until it succeeds, cannot succeed, or has been tried often enough.
  private func attempting<Value: Sendable>(
    _ url: URL, progress: @Sendable () -> Int = { 0 }, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    var attempt = 1
    var pause = politeness.backoff
    while true {
      let before = progress()
      do {
        return try await pacer.turn(work)
      } catch let failure as SyncFailure {
        try Task.checkCancellation()
        if progress() - before >= Self.goodProgress { (attempt, pause) = (1, politeness.backoff) }
        guard attempt < max(1, politeness.attempts) else { throw failure }
        if case .tooManyRequests(_, let seconds) = failure {
          let asked = seconds.map { Duration.seconds($0) } ?? pause
          guard asked <= politeness.longestWait else { throw failure }
          try await wait(asked)
        } else {
          guard failure.mayPass else { throw failure }
          try await wait(pause)
        }
        attempt += 1
        pause = min(pause * 2, politeness.longestWait)
      }
    }
  }
}

extension SyncValidators {
  /// What `If-Range` takes: a strong tag, else a date.
  var strongest: String? {
    if let tag, !tag.hasPrefix("W/") { return tag }
    return modified
  }
}

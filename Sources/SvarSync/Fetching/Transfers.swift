import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What stands before the bytes of a reply.
struct ReplyHead: Sendable {
  var status: Int
  /// Bytes that are to follow; nil where the server does not say.
  var length: Int?
  private let fields: [String: String]

  init(_ response: HTTPURLResponse) {
    status = response.statusCode
    length = response.expectedContentLength >= 0 ? Int(response.expectedContentLength) : nil
    var fields: [String: String] = [:]
    for (name, value) in response.allHeaderFields {
      if let name = name as? String, let value = value as? String { fields[name.lowercased()] = value }
    }
    self.fields = fields
  }

  subscript(_ name: String) -> String? { fields[name] }
}

/// Takes one reply as it arrives, on a queue of the session's.
protocol ReplySink: AnyObject, Sendable {
  /// - Returns: false where the bytes are not wanted.
  func begin(_ head: ReplyHead) throws -> Bool
  func take(_ bytes: Data) throws
}

/// Requests over one session; a redirect is followed where it stays on the site.
final class Transfers: NSObject, URLSessionDataDelegate, @unchecked Sendable {
  private struct Running {
    var sink: any ReplySink
    var continuation: CheckedContinuation<ReplyHead, any Error>
    var head: ReplyHead?
    /// False where only the head is wanted; some bytes may come all the same.
    var isWanted = true
    var failure: (any Error)?
  }

  private let site: Site
  /// How long a connection may be silent, in seconds.
  private let silence: Double
  private let lock = NSLock()
  private var running: [Int: Running] = [:]
  private var session: URLSession!

  init(site: Site, userAgent: String, silence: Double, connections: Int) {
    self.site = site
    self.silence = silence
    super.init()
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpAdditionalHeaders = ["User-Agent": userAgent, "Accept": "application/json, */*;q=0.5"]
    configuration.timeoutIntervalForRequest = silence
    configuration.timeoutIntervalForResource = 24 * 3600
    configuration.httpMaximumConnectionsPerHost = connections
    configuration.httpCookieAcceptPolicy = .never
    configuration.httpShouldSetCookies = false
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.urlCache = nil
    session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
  }

  /// Ends the session; requests under way are broken off.
  func close() { session.invalidateAndCancel() }

  /// Runs one request and hands its bytes to `sink`.
  ///
  /// - Throws: ``SyncFailure``; what the sink throws; `CancellationError`.
  func run(_ request: URLRequest, into sink: any ReplySink) async throws -> ReplyHead {
    let task = session.dataTask(with: request)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        lock.withLock { running[task.taskIdentifier] = Running(sink: sink, continuation: continuation) }
        if Task.isCancelled { task.cancel() }
        task.resume()
      }
    } onCancel: {
      task.cancel()
    }
  }

  // MARK: What the session tells

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    // A redirect from https to http on the same host would give away what is fetched, and may change it.
    if let target = request.url, site.owns(target), target.scheme == site.base.scheme {
      return completionHandler(request)
    }
    let address = task.originalRequest?.url?.absoluteString ?? ""
    fail(task, SyncFailure.offSite(address: address, target: request.url?.absoluteString ?? "?"))
    completionHandler(nil)
    task.cancel()
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    guard let response = response as? HTTPURLResponse else { return completionHandler(.cancel) }
    let head = ReplyHead(response)
    let sink = lock.withLock {
      running[dataTask.taskIdentifier]?.head = head
      return running[dataTask.taskIdentifier]?.sink
    }
    do {
      let isWanted = try sink?.begin(head) ?? false
      lock.withLock { running[dataTask.taskIdentifier]?.isWanted = isWanted }
      completionHandler(isWanted ? .allow : .cancel)
    } catch {
      fail(dataTask, error)
      completionHandler(.cancel)
    }
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let sink = lock.withLock { () -> (any ReplySink)? in
      guard let reply = running[dataTask.taskIdentifier], reply.failure == nil, reply.isWanted else { return nil }
      return reply.sink
    }
    do {
      try sink?.take(data)
    } catch {
      fail(dataTask, error)
      dataTask.cancel()
    }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    guard let ended = lock.withLock({ running.removeValue(forKey: task.taskIdentifier) }) else { return }
    let address = task.originalRequest?.url?.absoluteString ?? ""
    if let failure = ended.failure { return ended.continuation.resume(throwing: failure) }
    if let error = error as? URLError {
      // A reply whose bytes were not wanted ends as a cancelled one.
      if error.code == .cancelled {
        guard let head = ended.head else { return ended.continuation.resume(throwing: CancellationError()) }
        return ended.continuation.resume(returning: head)
      }
      return ended.continuation.resume(throwing: failure(error, address))
    }
    if let error {
      return ended.continuation.resume(
        throwing: SyncFailure.unreachable(address: address, reason: error.localizedDescription))
    }
    guard let head = ended.head else {
      return ended.continuation.resume(
        throwing: SyncFailure.unreachable(address: address, reason: "no reply"))
    }
    ended.continuation.resume(returning: head)
  }

  private func fail(_ task: URLSessionTask, _ error: any Error) {
    lock.withLock {
      if running[task.taskIdentifier]?.failure == nil { running[task.taskIdentifier]?.failure = error }
    }
  }

  private func failure(_ error: URLError, _ address: String) -> SyncFailure {
    let reason = error.localizedDescription
    switch error.code {
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
      .clientCertificateRequired:
      return .insecure(address: address, reason: reason)
    case _ where address.hasPrefix("https:") && reason.contains("SSL"):
      return .insecure(address: address, reason: reason)
    case .timedOut: return .silent(address: address, seconds: Int(silence.rounded(.up)))
    default: return .unreachable(address: address, reason: reason)
    }
  }
}

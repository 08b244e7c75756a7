import FlyingFox
import FlyingSocks
public import Foundation

/// A web server on this machine that speaks as Riksdagen's open data do, oddities and faults included.
///
/// ```swift
/// let server = OpenDataServer(data)
/// let address = try await server.start()
/// defer { server.stop() }
/// server.fault(.status(500), at: "datasetlista")
/// ```
/// It listens on 127.0.0.1 alone, on a port that the system chooses.
public final class OpenDataServer: @unchecked Sendable {
  private let lock = NSLock()
  private var data: OpenData
  private var script = FaultScript()
  private var seen: [SeenRequest] = []
  private var running: Task<Void, any Error>?
  private var port: UInt16 = 0

  public init(_ data: OpenData) { self.data = data }

  /// Begins to listen, on the same port as before where it has listened already.
  ///
  /// - Returns: the address to ask.
  public func start() async throws -> URL {
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: port), timeout: 3600, logger: .disabled,
      handler: ClosureHTTPHandler { [weak self] request in
        guard let self else { return HTTPResponse(statusCode: .serviceUnavailable) }
        return reply(to: request)
      })
    running = Task { try await server.run() }
    try await server.waitUntilListening(timeout: 120)
    if case .ip4(_, let port)? = await server.listeningAddress { self.port = port }
    return URL(string: "http://127.0.0.1:\(port)/")!
  }

  /// Stops listening; connections break off.
  public func stop() { running?.cancel() }

  /// Stops, and waits until nothing listens any more.
  public func stopped() async {
    running?.cancel()
    _ = await running?.result
  }

  /// Changes what is served.
  public func change(_ change: (inout OpenData) -> Void) { lock.withLock { change(&data) } }

  /// Has the next so many requests whose address holds `words` meet a fault.
  public func fault(_ fault: Fault, at words: String, times: Int = 1) {
    lock.withLock { script.add(fault, to: words, times: times) }
  }

  /// The requests that have come, in order.
  public var requests: [SeenRequest] { lock.withLock { seen } }

  public func forgetRequests() { lock.withLock { seen = [] } }

  // MARK: Replies

  private func reply(to request: HTTPRequest) -> HTTPResponse {
    let address = request.target.rawValue.removingPercentEncoding ?? request.target.rawValue
    let fault = lock.withLock { () -> Fault? in script.next(for: address) }
    let data = lock.withLock { self.data }
    let asked = AskedFor(request, port: port)
    let reply = Replies(data: data).reply(to: asked)
    let response = fault.map { FaultyReply(fault: $0).response(reply) } ?? reply.response
    lock.withLock {
      seen.append(SeenRequest(address: address, headers: asked.headers, status: response.statusCode.code))
    }
    return response
  }
}

/// A request, taken apart.
struct AskedFor {
  var path: String
  var query: [String: String]
  var headers: [String: String]
  var port: UInt16

  init(_ request: HTTPRequest, port: UInt16) {
    path = request.target.path(percentEncoded: false)
    query = [:]
    for item in request.query { query[item.name] = item.value }
    headers = [:]
    for name in request.headers.keys { headers[name.rawValue.lowercased()] = request.headers[name] }
    self.port = port
  }
}

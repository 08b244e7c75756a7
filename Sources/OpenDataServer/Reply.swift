import FlyingFox
import Foundation

/// A reply before any fault befalls it.
struct Reply {
  var status = 200
  var type = "application/json; charset=utf-8"
  var headers: [String: String] = [:]
  var bytes = Data()

  static let missing = Reply(status: 404, type: "text/plain", bytes: Data("not found".utf8))

  var response: HTTPResponse { response(HTTPBodySequence(data: bytes, suggestedBufferSize: 1 << 16)) }

  func response(_ body: HTTPBodySequence) -> HTTPResponse {
    var fields = headers.reduce(into: [HTTPHeader: String]()) { $0[HTTPHeader($1.key)] = $1.value }
    fields[.contentType] = type
    return HTTPResponse(
      statusCode: HTTPStatusCode(status, phrase: "status \(status)"), headers: HTTPHeaders(fields), body: body)
  }
}

/// A reply that a fault befalls.
struct FaultyReply {
  let fault: Fault

  func response(_ reply: Reply) -> HTTPResponse {
    switch fault {
    case .status(let status, let retryAfter):
      let headers = retryAfter.map { ["Retry-After": $0] } ?? [:]
      return Reply(status: status, type: "text/plain", headers: headers, bytes: Data("status \(status)".utf8)).response
    case .cut(let count): return pieces(reply, reply.bytes.prefix(count), breaksOff: true)
    case .tooShort(let count):
      let body = PiecedBody(bytes: reply.bytes, piece: 1 << 16, breaksOff: true)
      return reply.response(HTTPBodySequence(from: body, count: reply.bytes.count + count))
    case .page:
      let page = "<!DOCTYPE html>\n<html><head><title>Driftstopp</title></head><body><p>Vi är snart åter.</body></html>"
      return Reply(type: "text/html; charset=utf-8", bytes: Data(page.utf8)).response
    case .redirect(let target):
      return Reply(status: 302, type: "text/plain", headers: ["Location": target]).response
    case .slow(let piece):
      let body = PiecedBody(bytes: reply.bytes, piece: piece)
      return reply.response(HTTPBodySequence(from: body, count: reply.bytes.count))
    case .silent: return stalled(reply, after: 0)
    case .stalled(let count): return stalled(reply, after: count)
    case .garbled:
      var reply = reply
      let middle = reply.bytes.count / 2
      for place in middle..<min(middle + 64, reply.bytes.count) {
        reply.bytes[reply.bytes.startIndex + place] ^= 0x5A
      }
      return reply.response
    }
  }

  private func stalled(_ reply: Reply, after count: Int) -> HTTPResponse {
    let body = PiecedBody(bytes: Data(reply.bytes.prefix(count)), piece: 1 << 16, fallsSilent: true)
    return reply.response(HTTPBodySequence(from: body, count: max(count + 1, reply.bytes.count)))
  }

  private func pieces(_ reply: Reply, _ bytes: Data, breaksOff: Bool) -> HTTPResponse {
    let body = PiecedBody(bytes: Data(bytes), piece: 1 << 16, breaksOff: breaksOff)
    return reply.response(HTTPBodySequence(from: body, count: reply.bytes.count))
  }
}

import Foundation
import SvarArchive
import SvarModel

/// A session typed before one archive.
@MainActor
struct SessionRun {
  let archive: Archive
  let session: KeySession
  /// Times that the session is typed after a first one, which finds nothing in memory and is told apart.
  let runs: Int

  private static let pace = Duration.milliseconds(1000) / 30

  /// - Throws: where an answer does not come.
  func figures() async throws -> (first: SessionFigures, then: SessionFigures) {
    var first = SessionFigures()
    try await type(into: &first)
    var then = SessionFigures()
    then.add(drawing: try Sitting(archive).drawing(runs: 101))
    for _ in 0..<runs {
      try await type(into: &then)
      try hurry(into: &then)
    }
    return (first, then)
  }

  private func type(into figures: inout SessionFigures) async throws {
    let sitting = try Sitting(archive)
    for search in session.searches {
      for key in search.keys {
        let before = sitting.request
        let stroke = try sitting.press(key)
        let request = sitting.request
        let isAsked = request != before
        let own = isAsked && !sitting.isRefused ? try await ownCount(request) : nil
        figures.add(Self.name(request), stroke, isAsked: isAsked, ownCount: own)
      }
    }
  }

  private func ownCount(_ request: ListRequest) async throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    _ = try await archive.count(request)
    return start.duration(to: clock.now) / .milliseconds(1)
  }

  private func hurry(into figures: inout SessionFigures) throws {
    let sitting = try Sitting(archive)
    for search in session.searches {
      let before = sitting.request
      let milliseconds = try sitting.hurry(search.keys, every: Self.pace)
      if sitting.request != before { figures.add(hurried: milliseconds) }
    }
  }

  /// The query, with what else decides what is asked.
  private static func name(_ request: ListRequest) -> String {
    var name = "/" + request.query + (request.isBeingTyped ? "▏" : "")
    if request.kind != .question { name += " [\(request.kind.rawValue)]" }
    if let order = request.order { name += " [\(order.rawValue)]" }
    return name
  }
}

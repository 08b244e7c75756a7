/// What the keys of a session cost in one archive.
struct SessionFigures {
  /// One key with the query that stood after it.
  struct Named {
    let query: String
    let milliseconds: Double
  }

  private(set) var pages: [Named] = []
  /// Of the keys after which another list was wanted: the rest are answered by what is known.
  private(set) var asked: [Double] = []
  private(set) var counts: [Named] = []
  /// The count alone, asked of the archive outside the browser.
  private(set) var ownCounts: [Named] = []
  /// From the last key of a search typed in a hurry to its page.
  private(set) var hurried: [Double] = []

  /// Drawing a screen; each key has one drawn at once and one for what comes.
  private(set) var drawing = Timings([])

  mutating func add(drawing: Timings) { self.drawing = drawing }

  mutating func add(_ query: String, _ stroke: Sitting.Stroke, isAsked: Bool, ownCount: Double?) {
    pages.append(Named(query: query, milliseconds: stroke.page))
    guard isAsked else { return }
    asked.append(stroke.page)
    counts.append(Named(query: query, milliseconds: stroke.count))
    if let ownCount { ownCounts.append(Named(query: query, milliseconds: ownCount)) }
  }

  mutating func add(hurried milliseconds: Double) { hurried.append(milliseconds) }

  /// The figures that are compared between archives.
  var lines: [(name: String, values: [Double])] {
    [
      ("key to page, all keys", percentiles(pages.map(\.milliseconds))),
      ("key to page, another list wanted", percentiles(asked)),
      ("key to exact count", percentiles(counts.map(\.milliseconds))),
      ("the count alone", percentiles(ownCounts.map(\.milliseconds))),
      ("last key to page, 30 keys a second", percentiles(hurried)),
      ("drawing one screen", percentiles(drawing)),
    ]
  }

  /// The heads of the columns of ``lines``.
  static let heading = ["p50", "p95", "p99", "most"].map { String(repeating: " ", count: 10 - $0.count) + $0 }
    .joined(separator: " ")

  private func percentiles(_ milliseconds: [Double]) -> [Double] { percentiles(Timings(milliseconds)) }

  private func percentiles(_ timings: Timings) -> [Double] {
    [timings.median, timings.percentile(95), timings.percentile(99), timings.percentile(100)]
  }

  /// The queries that made wait the longest, each by its slowest time.
  static func slowest(_ all: [Named], most: Int) -> [Named] {
    var worst: [String: Double] = [:]
    for one in all { worst[one.query] = max(worst[one.query] ?? 0, one.milliseconds) }
    return worst.map { Named(query: $0.key, milliseconds: $0.value) }
      .sorted { ($1.milliseconds, $0.query) < ($0.milliseconds, $1.query) }
      .prefix(most).map { $0 }
  }
}

internal import Foundation
internal import SvarModel

/// Asks the library in tasks of its own and hands back what comes; what is superseded is cancelled.
public final class EffectRunner: Sendable {
  /// After this long without an answer the reader is told that something is under way.
  private static let patience = Duration.milliseconds(200)

  private let library: any Library
  private let notebook: (any Notebook)?
  private let exporter: (any Exporter)?
  private let deliver: @Sendable (Event) -> Void
  private let tasks = TaskTable()
  private let rest = RestTimer()
  private let notes = NoteQueue()

  public init(
    library: any Library, notebook: (any Notebook)? = nil, exporter: (any Exporter)? = nil,
    deliver: @escaping @Sendable (Event) -> Void
  ) {
    self.library = library
    self.notebook = notebook
    self.exporter = exporter
    self.deliver = deliver
  }

  public func run(_ asking: Asking) {
    let task = Task.detached(priority: .userInitiated) { [library, notebook, exporter, deliver, tasks] in
      let start = ContinuousClock.now
      let outcome: Report.Outcome
      do {
        outcome = try await Self.answer(asking.what, from: library, notebook: notebook, exporter: exporter)
      } catch is CancellationError {
        return
      } catch let problem as QueryProblem {
        outcome = .unreadable(problem)
      } catch {
        outcome = .failed(Self.phrase(error))
      }
      guard !Task.isCancelled else { return }
      tasks.finish(asking)
      let time = (ContinuousClock.now - start).components
      let milliseconds = Int(time.seconds) * 1000 + Int(time.attoseconds / 1_000_000_000_000_000)
      deliver(.report(Report(asking: asking, outcome: outcome, milliseconds: milliseconds)))
    }
    tasks.replace(asking.purpose, with: TaskTable.Entry(generation: asking.generation, task: task))
    Task.detached { [deliver, tasks] in
      try await Task.sleep(for: Self.patience)
      if tasks.isUnderWay(asking) { deliver(.slow(asking)) }
    }
  }

  /// Tells that the list's cursor rests, unless another move comes first.
  public func rest(after journey: Int) {
    rest.start { [deliver] in deliver(.rested(journey)) }
  }

  /// Tells when a digit has waited long enough for another key.
  func pause(after number: Int) {
    Task.detached { [deliver] in
      try await Task.sleep(for: .milliseconds(State.digitPatience))
      deliver(.paused(after: number))
    }
  }

  public func giveUp(_ purpose: Purpose) { tasks.replace(purpose, with: nil) }

  /// Writes a note after those before it, and tells of it.
  public func write(_ note: Note) {
    guard let notebook else { return }
    notes.add { [deliver] in
      do {
        try await note.write(in: notebook)
        deliver(.noted(note, failure: nil))
      } catch {
        deliver(.noted(note, failure: Self.phrase(error)))
      }
    }
  }

  /// Writes a file on a thread that nobody waits for.
  func write(_ file: FileToWrite) {
    Task.detached { [deliver] in deliver(.written(file, Self.outcome(of: file))) }
  }

  private static func outcome(of file: FileToWrite) -> WritingOutcome {
    var path = file.path
    if path.hasPrefix("~/") {
      path = (ProcessInfo.processInfo.environment["HOME"] ?? NSHomeDirectory()) + path.dropFirst()
    }
    do {
      if file.replaces {
        try Data(file.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      } else {
        try Data(file.text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
      }
      return .written
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      return .exists
    } catch {
      let reason = (error as NSError).localizedDescription
      return .failed(Phrase(reason, reason))
    }
  }

  /// Returns when every note has been written.
  public func finishNotes() async { await notes.finish() }

  static func phrase(_ error: any Error) -> Phrase {
    (error as? any SpokenError)?.phrase ?? Phrase(String(describing: error), String(describing: error))
  }

  static func answer(
    _ what: Asking.What, from library: any Library, notebook: (any Notebook)?, exporter: (any Exporter)? = nil
  ) async throws -> Report.Outcome {
    switch what {
    case .summary: return .summary(try await library.summary())
    case .list(let request, let item, let height, let isEntered):
      let arrival = try await list(request, keeping: item, height: height, from: library)
      if arrival.rows.isEmpty, isEntered, let wider = UnfinishedWord.left(in: request) {
        // What the longer reading cannot do leaves the answer as it was.
        let other = try? await list(wider, keeping: item, height: height, from: library)
        if let other, !other.rows.isEmpty { return .list(other) }
        try Task.checkCancellation()
      }
      return .list(arrival)
    case .rows(let request, let range):
      return .rows(
        offset: range.lowerBound,
        rows: try await library.rows(request, offset: range.lowerBound, limit: range.count))
    case .count(let request), .elsewhere(let request): return .count(try await library.count(request))
    case .facets(let request): return .facets(try await library.facets(request))
    case .suggestions(let request): return .suggestions(try await library.suggestions(for: request))
    case .chips(let requests): return .chips(try await counts(requests, from: library))
    case .values(let wanted):
      return .values(
        try await library.values(
          of: wanted.field, beginning: wanted.begun, in: wanted.list, limit: ValueRequest.limit))
    case .page(let item, let query): return .page(try await page(item, query, from: library))
    case .pointer(let pointer, _): return .pointer(try await library.resolve(pointer))
    case .picture(let request): return .picture(try await library.picture(request))
    case .searches: return .searches(try await notebook?.savedSearches() ?? [])
    case .kept: return .kept(try await notebook?.kept() ?? [:])
    case .choices: return .choices(try await notebook?.choices() ?? [:])
    case .taken(let taken): return .taken(try await exporter?.text(of: taken))
    case .lines:
      var lines: [Prompt.Purpose: [String]] = [:]
      for purpose in Prompt.Purpose.kept {
        if let name = purpose.notebookName { lines[purpose] = try await notebook?.lines(of: name) }
      }
      return .lines(lines)
    }
  }

  private static func list(
    _ request: ListRequest, keeping item: ItemID?, height: Int, from library: any Library
  ) async throws -> ListArrival {
    let window = try await library.window(request, keeping: item, height: height, page: RowWindow.pageSize)
    return ListArrival(
      request: request, index: window.index, offset: window.offset, rows: window.rows, isEnd: window.isEnd)
  }

  private static func counts(_ requests: [ListRequest], from library: any Library) async throws -> [Int?] {
    var counts: [Int?] = []
    for request in requests {
      do {
        counts.append(try await library.count(request))
      } catch is QueryProblem {
        counts.append(nil)
      }
    }
    return counts
  }

  private static func page(_ item: ItemID, _ query: String, from library: any Library) async throws -> Detail? {
    switch item {
    case .paper(let id): try await library.paper(id, query: query).map(Detail.paper)
    case .measure(let id): try await library.measure(id, query: query).map(Detail.measure)
    case .collaboration(let id): try await library.collaboration(id, query: query).map(Detail.collaboration)
    case .agency(let name): try await library.agency(name, query: query).map(Detail.agency)
    case .refusal(let id): try await library.refusal(id, query: query).map(Detail.refusal)
    case .matrix(let kind): .matrix(try await library.matrix(kind, size: MatrixPage.agencies))
    }
  }
}

/// The task under way for each purpose.
private final class TaskTable: @unchecked Sendable {
  struct Entry {
    var generation: Int
    var task: Task<Void, Never>
  }

  private let lock = NSLock()
  private var entries: [Purpose: Entry] = [:]
  /// The newest of each purpose that has ended, for a task that ends before it has been noted.
  private var finished: [Purpose: Int] = [:]

  func replace(_ purpose: Purpose, with entry: Entry?) {
    let old = lock.withLock {
      let old = entries[purpose]
      entries[purpose] = entry.flatMap { finished[purpose] == $0.generation ? nil : $0 }
      return old
    }
    old?.task.cancel()
  }

  func finish(_ asking: Asking) {
    lock.withLock {
      finished[asking.purpose] = asking.generation
      if entries[asking.purpose]?.generation == asking.generation { entries[asking.purpose] = nil }
    }
  }

  func isUnderWay(_ asking: Asking) -> Bool {
    lock.withLock { entries[asking.purpose]?.generation == asking.generation }
  }
}

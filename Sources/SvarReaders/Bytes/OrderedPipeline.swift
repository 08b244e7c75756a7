import Dispatch
import Foundation

/// Reads on one thread, works on several, and gives results on the caller's thread in the order they were read.
///
/// What is under way is bounded by count and weight, so a slow taker makes the reader wait and memory stays level.
final class OrderedPipeline<Input: Sendable, Output: Sendable>: @unchecked Sendable {
  private struct Slot {
    var weight: Int
    var output: Output?
  }

  private let most: Int
  private let mostWeight: Int
  private let work: @Sendable (Input) -> Output
  private let condition = NSCondition()
  // All below is touched under `condition` alone.
  private var slots: [Slot] = []
  private var first = 0
  private var weight = 0
  private var isFed = false
  private var isStopped = false

  /// - Parameters:
  ///   - most: inputs under way at once.
  ///   - mostWeight: their weight together; one input may weigh more by itself.
  init(most: Int, mostWeight: Int, work: @escaping @Sendable (Input) -> Output) {
    self.most = most
    self.mostWeight = mostWeight
    self.work = work
  }

  /// Runs `feed` on a thread of its own and hands what comes of each input to `take`, in order.
  ///
  /// `feed` is given a function that takes an input and its weight; it returns false when there is no use going on.
  func run(
    feed: @escaping @Sendable (_ put: @escaping (Input, Int) -> Bool) -> Void, take: (Output) throws -> Void
  ) throws {
    let workers = DispatchQueue(label: "svar.readers.work", attributes: .concurrent)
    let feeder = Thread { [self] in
      feed { input, weight in self.put(input, weight, on: workers) }
      condition.lock()
      isFed = true
      condition.broadcast()
      condition.unlock()
    }
    feeder.stackSize = 4 << 20
    feeder.start()
    defer { stop() }
    while let output = nextOutput() { try take(output) }
  }

  private func put(_ input: Input, _ weight: Int, on workers: DispatchQueue) -> Bool {
    condition.lock()
    while !isStopped, !slots.isEmpty, slots.count >= most || self.weight + weight > mostWeight { condition.wait() }
    guard !isStopped else {
      condition.unlock()
      return false
    }
    let place = first + slots.count
    slots.append(Slot(weight: weight))
    self.weight += weight
    condition.unlock()
    workers.async { [self] in
      let output = work(input)
      condition.lock()
      if place >= first { slots[place - first].output = output }
      condition.broadcast()
      condition.unlock()
    }
    return true
  }

  private func nextOutput() -> Output? {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let slot = slots.first {
        if let output = slot.output {
          slots.removeFirst()
          first += 1
          weight -= slot.weight
          condition.broadcast()
          return output
        }
      } else if isFed {
        return nil
      }
      condition.wait()
    }
  }

  /// Lets the feeder go, and waits a moment until it has gone; one that hangs on a pipe is left to itself, and holds
  /// nothing that anybody else uses.
  private func stop() {
    condition.lock()
    isStopped = true
    condition.broadcast()
    let latest = Date(timeIntervalSinceNow: 1)
    while !isFed, condition.wait(until: latest) {}
    condition.unlock()
  }
}

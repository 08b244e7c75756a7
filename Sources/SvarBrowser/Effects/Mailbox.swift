internal import Foundation

/// Where what comes from other threads waits for the terminal's own.
final class Mailbox: @unchecked Sendable {
  private let lock = NSLock()
  private var events: [Event] = []

  func put(_ event: Event) { lock.withLock { events.append(event) } }

  func takeAll() -> [Event] {
    lock.withLock {
      defer { events = [] }
      return events
    }
  }
}

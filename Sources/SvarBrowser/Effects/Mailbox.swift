internal import Foundation

/// Where what comes from other threads waits for the terminal's own.
final class Mailbox: @unchecked Sendable {
  private let lock = NSLock()
  private var reports: [Report] = []

  func put(_ report: Report) { lock.withLock { reports.append(report) } }

  func takeAll() -> [Report] {
    lock.withLock {
      defer { reports = [] }
      return reports
    }
  }
}

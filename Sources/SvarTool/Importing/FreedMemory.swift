import CSmallMemory
import Foundation
import SvarModel

/// Gives memory back to the system now and then while papers come in.
///
/// What is in use at a time is some fifty megabytes, in pieces of all sizes that come and go on several threads; what lies
/// free between them would come to as much again. Told from several threads, and so guarded by a lock.
final class FreedMemory: @unchecked Sendable {
  private let lock = NSLock()
  private var givenBackAt = 0
  private static let papers = 500

  init() { svar_keep_memory_small() }

  /// Takes how many papers have been read so far.
  func take(_ tally: ImportTally) {
    lock.withLock {
      guard abs(tally.read - givenBackAt) >= Self.papers else { return }
      givenBackAt = tally.read
      svar_give_back_memory()
    }
  }
}

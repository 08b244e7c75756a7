import Foundation

/// Work that waits for disk and locks, kept off the pool that tasks run on.
enum OwnThread {
  static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let thread = Thread { continuation.resume(with: Result { try work() }) }
      thread.stackSize = 4 << 20
      thread.name = "svar.sync"
      thread.start()
    }
  }
}

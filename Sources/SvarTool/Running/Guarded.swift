public import ArgumentParser

/// A command whose failures become one sentence on standard error and a status of sysexits.
public protocol GuardedCommand: AsyncParsableCommand {
  var common: CommonOptions { get }
  /// What the command does; returns how it ends.
  func execute() async throws -> ExitStatus
}

extension GuardedCommand {
  public func run() async throws {
    let status: ExitStatus
    do {
      status = try await execute()
    } catch let failure as ToolFailure {
      if !failure.message.isEmpty { StandardError.line("svar: " + failure.message) }
      status = failure.status
    } catch let code as ExitCode {
      throw code
    } catch {
      let failure = Failures.explained(error, words: common.words)
      StandardError.line("svar: " + failure.message)
      status = failure.status
    }
    if status != .success { throw ExitCode(status.rawValue) }
  }
}

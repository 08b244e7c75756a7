public import ArgumentParser
import SvarBrowser

/// A command whose failures become one sentence on standard error and a status of sysexits.
public protocol GuardedCommand: AsyncParsableCommand {
  var common: CommonOptions { get }
  /// Whether it may be done by readers who share an account: it reads the archive, and nothing else that they name.
  static var isAllowedRestricted: Bool { get }
  /// What the command does; returns how it ends.
  func execute() async throws -> ExitStatus
}

extension GuardedCommand {
  public static var isAllowedRestricted: Bool { false }

  public func run() async throws {
    let status: ExitStatus
    do {
      guard !common.isRestricted || Self.isAllowedRestricted else {
        throw ToolFailure(.notPermitted, common.words.notInRestrictedUse)
      }
      status = try await execute()
    } catch let failure as ToolFailure {
      if !failure.message.isEmpty { StandardError.line("svar: " + said(failure)) }
      status = failure.status
    } catch let code as ExitCode {
      throw code
    } catch {
      let failure = Failures.explained(error, words: common.words)
      StandardError.line("svar: " + said(failure))
      status = failure.status
    }
    if status != .success { throw ExitCode(status.rawValue) }
  }

  private func said(_ failure: ToolFailure) -> String {
    common.isRestricted ? PathHiding.hidden(failure.message) : failure.message
  }
}

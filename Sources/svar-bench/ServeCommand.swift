import ArgumentParser
import Foundation
import OpenDataServer

/// Serves a folder of data sets on this machine, for `svar sync --base-url`.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve generated data sets on 127.0.0.1, for svar sync --base-url.")

  @Argument(help: "The folder that generate --form riksdagen has written.")
  var folder: String

  @Option(help: "How long to serve, in seconds.")
  var seconds = 600

  func run() async throws {
    let server = OpenDataServer(try DataSetFolder(folder: URL(fileURLWithPath: folder)).openData())
    print(try await server.start().absoluteString)
    fflush(nil)
    try await Task.sleep(for: .seconds(seconds))
    await server.stopped()
  }
}

import ArgumentParser
import Foundation
import SvarBrowser
import SvarSettings
import SvarTool

/// Writes every view of the browser, on the sample, as text and as a picture.
struct ScreensCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screens",
    abstract: "Write every view on the sample at three sizes: as text, and in two themes as SVG.")

  @Argument(help: "The folder; made where there is none.")
  var folder: String

  static let themes = ["dark", "light"]

  func run() async throws {
    let folder = URL(fileURLWithPath: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let sample = try SampleArchive.make()
    let library = ThemeLibrary(folder: nil)
    for view in Gallery.views {
      for size in Gallery.sizes {
        let screen = try await Gallery.screen(view, size: size, of: sample)
        let name = Self.name(view, size)
        try screen.text.write(to: folder.appendingPathComponent(name + ".txt"), atomically: true, encoding: .utf8)
        for theme in Self.themes {
          let palette = Palette(try library.theme(theme, roles: Palette.roleNames))
          var picture = ScreenPicture(screen, palette: palette, isLight: theme == "light")
          try picture.svg().write(
            to: folder.appendingPathComponent("\(name)-\(theme).svg"), atomically: true, encoding: .utf8)
        }
      }
    }
    try Self.index.write(to: folder.appendingPathComponent("README.md"), atomically: true, encoding: .utf8)
    figure("views", (Double(Gallery.views.count), ""), (Double(Gallery.sizes.count), "sizes"))
  }

  static func name(_ view: Gallery.View, _ size: Size) -> String { "\(view.name)-\(size.columns)x\(size.rows)" }

  /// The page that leads to all of them.
  static var index: String {
    var lines = [
      "# What is to be seen", "",
      "Every view of the browser on the built-in sample, in which everything is invented. `make screens` writes them anew;",
      "a test says when the texts are out of date.", "",
      "| view | " + Gallery.sizes.map { "\($0.columns)×\($0.rows)" }.joined(separator: " | ") + " |",
      "|---|" + Gallery.sizes.map { _ in "---|" }.joined(),
    ]
    for view in Gallery.views {
      let cells = Gallery.sizes.map { size in
        let name = name(view, size)
        return (["[text](\(name).txt)"] + themes.map { "[\($0)](\(name)-\($0).svg)" }).joined(separator: " ")
      }
      lines.append("| \(view.about) | " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

import Foundation
import SvarArchive
import SvarBrowser
import SvarSettings
import SvarTool
import Testing

@testable import svar_bench

/// The screens in the documentation are what the browser shows. `make screens` writes them anew.
@Suite("Screens of the documentation") struct GalleryTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs/screens")

  @Test("every view at every size as it is kept") func texts() async throws {
    let sample = try SampleArchive.make()
    for view in Gallery.views {
      for size in Gallery.sizes {
        let screen = try await Gallery.screen(view, size: size, of: sample)
        let name = ScreensCommand.name(view, size) + ".txt"
        let kept = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
        #expect(screen.text == kept, "docs/screens/\(name) is stale: make screens")
      }
    }
    let index = try String(contentsOf: Self.folder.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(index == ScreensCommand.index)
  }

  @Test("a picture has every letter, and each theme its own colours") func pictures() async throws {
    let sample = try SampleArchive.make()
    let screen = try await Gallery.screen(Gallery.views[0], size: Gallery.sizes[0], of: sample)
    let pictures = try ScreensCommand.themes.map { theme in
      var picture = ScreenPicture(
        screen, palette: Palette(try ThemeLibrary(folder: nil).theme(theme, roles: Palette.roleNames)),
        isLight: theme == "light")
      return picture.svg()
    }
    #expect(pictures[0] != pictures[1])
    for picture in pictures {
      // Every mark of a picture is closed, and nothing of a text is one.
      let marks = picture.split(separator: "<").dropFirst()
      #expect(marks.allSatisfy { $0.filter { $0 == ">" }.count == 1 })
      for row in screen.text.split(separator: "\n") where row.contains("2020/21:") {
        let words = row.split { " │▌".contains($0) }
        #expect(words.allSatisfy { picture.contains($0) }, "\(row)")
      }
    }
  }
}

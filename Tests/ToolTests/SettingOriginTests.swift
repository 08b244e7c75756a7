import ArgumentParser
import Foundation
import Testing

@testable import SvarTool

@Suite("Where settings come from") struct SettingOriginTests {
  private func origins(_ text: String?, _ arguments: [String]) throws -> SettingOrigins {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("svar-\(UUID().uuidString).toml")
    defer { try? FileManager.default.removeItem(at: file) }
    if let text { try text.write(to: file, atomically: true, encoding: .utf8) }
    return try SettingOrigins(try CommonOptions.parse(["--config", file.path] + arguments))
  }

  @Test("the option before the file, the file before what is usual") func order() throws {
    func theme(_ origins: SettingOrigins) -> [String] {
      origins.values.filter { $0.name == "theme" }.map { "\($0.value) \($0.origin.rawValue) \($0.named ?? "")" }
    }
    #expect(theme(try origins(nil, [])) == ["dark usual "])
    #expect(theme(try origins("theme = \"light\"\n", [])) == ["light file "])
    #expect(theme(try origins("theme = \"light\"\n", ["--theme", "mono"])) == ["mono option --theme"])
  }

  @Test("words are broken unless the file says not") func hyphenation() throws {
    func value(_ origins: SettingOrigins) -> String? {
      origins.values.first { $0.name == "hyphenation" }.map { "\($0.value) \($0.origin.rawValue)" }
    }
    #expect(value(try origins(nil, [])) == "true usual")
    #expect(value(try origins("hyphenation = false\n", [])) == "false file")
  }

  @Test("files that are there are read, others are named too") func files() throws {
    #expect(try origins("mouse = true\n", []).files.first?.read == true)
    #expect(try origins(nil, []).files.first?.read == false)
  }

  @Test("in restricted use no path is shown") func restricted() throws {
    let origins = try origins(nil, ["--restricted"])
    #expect(origins.files.isEmpty)
    #expect(!origins.values.contains { $0.value.contains("/") })
    #expect(origins.values.contains { $0.name == "restricted" && $0.value == "true" })
  }

  @Test("a fault in the file is said with its line") func fault() throws {
    #expect(throws: ToolFailure.self) { try origins("theme = \"light\"\nmous = true\n", []) }
  }
}

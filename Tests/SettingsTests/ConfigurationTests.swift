import SvarSettings
import Testing

@Suite struct ConfigurationTests {
  @Test func whatIsSetIsRead() throws {
    let text = "theme = \"light\"\nlanguage = \"sv\"\nmouse = true\nhyphenation = false\n"
    let configuration = try Configuration.read(path: "config.toml", text: text)
    #expect(configuration == Configuration(theme: "light", language: .swedish, mouse: true, hyphenation: false))
  }

  @Test func nothingIsSetByAnEmptyOrAbsentFile() throws {
    #expect(try Configuration.read(path: "config.toml", text: "") == Configuration())
    #expect(try Configuration.read(path: "/finns/inte/config.toml") == Configuration())
  }

  @Test(arguments: [
    ("tema = \"light\"", "config.toml:1:1: there is no “tema”; did you mean “theme”?"),
    ("\n  mouse = 3", "config.toml:2:3: “mouse” is to be true or false"),
    ("hyphenation = \"ja\"", "config.toml:1:1: “hyphenation” is to be true or false"),
    ("language = \"no\"", "config.toml:1:13: “language”: “no” will not do; choose among sv, en"),
  ])
  func aFaultIsASentenceWithItsPlace(text: String, sentence: String) {
    do {
      _ = try Configuration.read(path: "config.toml", text: text)
      Issue.record("read without a fault")
    } catch {
      #expect(error.sentence(.english) == sentence)
    }
  }

  @Test(arguments: [
    (["LANG": "sv_SE.UTF-8"], InterfaceLanguage.swedish), (["LANG": "C", "LC_ALL": "sv_FI"], .swedish),
    (["LANG": "sv_SE.UTF-8", "LC_MESSAGES": "en_GB"], .english), (["LC_ALL": "", "LANG": "sv"], .swedish),
    ([:], .english),
  ])
  func theLocaleDecidesTheLanguage(environment: [String: String], language: InterfaceLanguage) {
    #expect(InterfaceLanguage(environment: environment) == language)
    #expect(InterfaceLanguage(asked: .english, environment: environment) == .english)
  }
}

import SvarSettings

extension ToolWords {
  private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

  /// Where a setting comes from.
  func origin(_ origin: SettingOrigins.Origin, named name: String?) -> String {
    switch origin {
    case .option: say("val \(name ?? "")", "option \(name ?? "")")
    case .environment: say("variabel \(name ?? "")", "variable \(name ?? "")")
    case .file: say("inställningsfilen", "the file of settings")
    case .usual: say("som vanligt", "as usual")
    }
  }

  func file(_ path: String, wasRead: Bool) -> String {
    wasRead ? say("läst: \(path)", "read: \(path)") : say("finns inte: \(path)", "not there: \(path)")
  }
}

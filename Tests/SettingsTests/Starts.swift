import Testing

@Suite struct SettingsStarts {
  @Test func runs() { #expect(Bool(true)) }
}

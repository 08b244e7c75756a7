import Testing

@Suite struct LanguageStarts {
  @Test func runs() { #expect(Bool(true)) }
}

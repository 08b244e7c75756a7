import Testing

@Suite struct BrowserStarts {
  @Test func runs() { #expect(Bool(true)) }
}

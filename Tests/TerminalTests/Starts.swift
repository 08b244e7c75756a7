import Testing

@Suite struct TerminalStarts {
  @Test func runs() { #expect(Bool(true)) }
}

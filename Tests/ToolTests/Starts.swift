import Testing

@Suite struct ToolStarts {
  @Test func runs() { #expect(Bool(true)) }
}

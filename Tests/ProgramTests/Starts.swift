import Testing

@Suite struct ProgramStarts {
  @Test func runs() { #expect(Bool(true)) }
}

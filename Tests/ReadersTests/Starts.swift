import Testing

@Suite struct ReadersStarts {
  @Test func runs() { #expect(Bool(true)) }
}

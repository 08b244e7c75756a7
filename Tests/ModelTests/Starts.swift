import Testing

@Suite struct ModelStarts {
  @Test func runs() { #expect(Bool(true)) }
}

import Testing

@Suite struct ArchiveStarts {
  @Test func runs() { #expect(Bool(true)) }
}

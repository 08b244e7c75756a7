import Testing

@testable import SvarArchive

@Suite("A table of forms") struct FormTableTests {
  @Test("numbers each form once, in the order of their coming, however many there are") func numbers() {
    var table = FormTable()
    let forms = (0..<5_000).map { "ord\($0)" }
    for (number, form) in forms.enumerated() {
      let inserted = table.insert(Array(form.utf8))
      #expect(inserted == (number, true))
    }
    let again = table.insert(Array("ord17".utf8))
    #expect(again == (17, false))
    #expect(table.forms == forms)
    #expect(forms.indices.allSatisfy { table.place(of: forms[$0]) == $0 })
    #expect(table.place(of: "ord5000") == nil)
    table.removeAll()
    #expect(table.count == 0 && table.place(of: "ord17") == nil)
    let first = table.insert(Array("ord17".utf8))
    #expect(first == (0, true))
  }

  @Test("takes another table's forms, each once, and finds them by their numbers there") func takesOthers() {
    var (table, other) = (FormTable(), FormTable())
    for form in ["vägen", "båten"] { table.insert(Array(form.utf8)) }
    for form in ["båten", "sjön", "vägen", "hamnen"] { other.insert(Array(form.utf8)) }
    #expect((0..<4).map { table.place(of: $0, in: other) } == [1, nil, 0, nil])
    table.insert(other)
    #expect(table.forms == ["vägen", "båten", "sjön", "hamnen"])
    #expect((0..<4).map { table.place(of: $0, in: other) } == [1, 2, 0, 3])
    #expect(table.key(at: 1) == other.key(at: 0) && table.key(at: 0) != table.key(at: 1))
  }

  @Test("tells apart what looks alike and is written with other letters") func writtenOtherwise() {
    var table = FormTable()
    let (composed, decomposed) = ("id\u{E9}", "ide\u{301}")
    #expect(composed == decomposed)
    table.insert(Array(composed.utf8))
    #expect(table.place(of: decomposed) == nil)
    let isNew = table.insert(Array(decomposed.utf8)).isNew
    #expect(isNew)
  }

  @Test("a set of keys holds zero, too, and all that it was given") func keys() {
    var keys = KeySet()
    let many = (0..<2_000 as Range<UInt64>).map { $0 &* 0x1_0000_0000 }
    var new = 0
    for key in many + many where keys.insert(key) { new += 1 }
    #expect(new == many.count)
    let isNew = keys.insert(1)
    #expect(isNew)
  }
}

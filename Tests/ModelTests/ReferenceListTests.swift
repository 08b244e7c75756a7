import SvarModel
import Testing

@Suite struct ReferenceListTests {
  @Test(arguments: [
    ("Svar på fråga 2020/21:9001 av Någon", ["2020/21:9001"]),
    ("Svar på interpellationerna 2009/10:364 och 365 om bredband", ["2009/10:364", "2009/10:365"]),
    ("Svar på frågorna 2018/19:7, 8 och 2018/19:12", ["2018/19:7", "2018/19:8", "2018/19:12"]),
    ("Svar på interpellationerna 2022/23:5 samt 9 om 10 000 jobb", ["2022/23:5", "2022/23:9"]),
    ("fråga 2018/19:\n608 av", ["2018/19:608"]),
    ("fråga 1999/2000:14 och samma fråga 1999/2000:14", ["1999/2000:14"]),
    ("åren 2018/20:5", []),
    ("fråga 2018/19:77 och 2018–2020 års medel", ["2018/19:77"]),
    ("2018/19:5, 6/7", ["2018/19:5"]),
    ("", []),
  ])
  func listsAreReadAsAHeadingWritesThem(text: String, expected: [String]) {
    #expect(ReferenceList.read(text).map(\.reference.description) == expected)
  }

  @Test func spansAreScalarsOfTheText() {
    let text = "Å 2020/21:9 och 10."
    #expect(ReferenceList.read(text).map { text.text(in: $0.span) } == ["2020/21:9", "10"])
  }
}

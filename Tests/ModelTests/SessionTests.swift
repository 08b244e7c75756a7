import SvarModel
import Testing

@Suite struct SessionTests {
  @Test(arguments: [
    ("1976/77", "G0"), ("1994/95", "GI"), ("1999/2000", "GN"), ("2011/12", "GZ"), ("2012/13", "H0"),
    ("2020/21", "H8"), ("2021/22", "H9"), ("2022/23", "HA"), ("2025/26", "HD"),
  ])
  func labelAndCodeNameTheSameSession(label: String, code: String) throws {
    let session = try #require(Session(label))
    #expect(session.code == code)
    #expect(Session(code: code) == session)
    #expect(Session(code: code.lowercased()) == session)
    #expect(session.label == label)
  }

  @Test(arguments: ["2020/22", "2020/2021x", "20/21", "1975/76", "2020", "", "2020/21/22", "1999/00x"])
  func whatIsNoSessionIsRefused(text: String) {
    #expect(Session(text) == nil)
  }

  @Test func theTurnOfTheCenturyIsReadBothWays() {
    #expect(Session("1999/00") == Session("1999/2000"))
  }

  @Test func aSessionOpensInSeptember() throws {
    #expect(Session(containing: try #require(Day(2020, 8, 31)))?.label == "2019/20")
    #expect(Session(containing: try #require(Day(2020, 9, 1)))?.label == "2020/21")
  }

  @Test(arguments: ["F9", "ZZ", "H", "H81", "--"])
  func codesOutsideTheCountAreRefusedOrCounted(code: String) {
    let session = Session(code: code)
    #expect(session == nil || session?.code == code)
  }
}

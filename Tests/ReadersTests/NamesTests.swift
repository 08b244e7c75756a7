import SvarModel
import Testing

@testable import SvarReaders

@Suite("Names as papers print them") struct NamesTests {
  @Test(
    arguments: [
      ("Mats Ek (kds)", "Mats Ek", "KDS"), ("Ek, Nils (SD)", "Nils Ek", "SD"), ("Ek, Nils S (m)", "Nils S Ek", "M"),
      ("Ek , Eva (m)", "Eva Ek", "M"), ("de la Ek-Alm, Eva (m)", "Eva de la Ek-Alm", "M"),
      ("Ek i Norrvik, Eva (S)", "Eva Ek i Norrvik", "S"), ("Ek, Eva i Norrvik (fp)", "Eva Ek i Norrvik", "FP"),
      ("Alm Ek, Norrvik, Eva (fp)", "Eva Alm Ek i Norrvik", "FP"), ("andre vice talman Eva Ek (c)", "Eva Ek", "C"),
      ("Nils Ek (-)", "Nils Ek", "-"), ("Eva Ek (y)", "Eva Ek", nil), ("Eva Ek", "Eva Ek", nil),
      ("Ek, LiseLotte (v)\r\n", "LiseLotte Ek", "V"),
    ] as [(String, String, String?)])
  func membersAreReadFirstNameFirst(printed: String, name: String, party: String?) {
    let person = PersonName.read(printed)
    #expect(person?.name == name)
    #expect(person?.party?.letters == party)
  }

  @Test(arguments: [",  ()", "", " ", "()", "-"]) func nobodyIsNobody(printed: String) {
    #expect(PersonName.read(printed) == nil)
  }

  @Test(
    arguments: [
      ("Statsrådet Eva Ek (MP)", "Statsrådet", "Eva Ek", "MP"), ("justitieministern", "justitieministern", nil, nil),
      ("Nils Otto Ek (m), arbetsmarknadsminister", "arbetsmarknadsminister", "Nils Otto Ek", "M"),
      ("Ek, Hans (s) - Statsråd", "Statsråd", "Hans Ek", "S"),
      ("Ek, Leif (s) - Utbildnings- och kulturminis", "Utbildnings- och kulturminis", "Leif Ek", "S"),
      ("Statsrådet: Eva Ek \r\n", "Statsrådet", "Eva Ek", nil),
      ("Justitie- och migrationsminister Eva Ek", "Justitie- och migrationsminister", "Eva Ek", nil),
      (
        "Miljö- och klimatminister samt vice statsminister Eva Ek (MP)",
        "Miljö- och klimatminister samt vice statsminister", "Eva Ek", "MP"
      ),
      ("vice statsminister Eva Ek-Alm", "vice statsminister", "Eva Ek-Alm", nil),
      (
        "Minister för internationellt utvecklingssamarbete Eva Ek", "Minister för internationellt utvecklingssamarbete",
        "Eva Ek", nil
      ),
      ("försvarsminister Björn von Ek", "försvarsminister", "Björn von Ek", nil), ("Eva Ek", nil, "Eva Ek", nil),
    ] as [(String, String?, String?, String?)])
  func ministersAreReadWithTheirTitles(printed: String, title: String?, name: String?, party: String?) {
    let minister = MinisterName.read(printed)
    #expect(minister?.title == title)
    #expect(minister?.name == name)
    #expect(minister?.party?.letters == party)
  }

  @Test func daysAreReadWithinTheirSession() throws {
    let session = try #require(Session("1999/2000"))
    #expect(PrintedDay.read("den 5 mars", in: session) == Day(2000, 3, 5))
    #expect(PrintedDay.read("den 31 oktober", in: session) == Day(1999, 10, 31))
    #expect(PrintedDay.read("den 31 november", in: session) == nil)
    #expect(PrintedDay.read("den 3 i raden", in: session) == nil)
    #expect(PrintedDay.closing("Stockholm den 30 september 2020") == Day(2020, 9, 30))
    #expect(PrintedDay.closing("Lagen trädde i kraft den 1 juli 2018") == nil)
  }
}

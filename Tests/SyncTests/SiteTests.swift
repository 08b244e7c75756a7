import Foundation
import SvarSync
import Testing

@Suite("Addresses") struct SiteTests {
  private let site = Site.riksdagen

  @Test(
    "An address is read as lists write it",
    arguments: [
      ("//data.riksdagen.se/dokumentlista/?p=2", "https://data.riksdagen.se/dokumentlista/?p=2"),
      ("http://data.riksdagen.se/dokumentlista/?a=s+&p=2", "https://data.riksdagen.se/dokumentlista/?a=s+&p=2"),
      ("https://data.riksdagen.se:443/x", "https://data.riksdagen.se/x"),
      (
        "/dataset/dokument/Skriftliga frågor-2018-2021.json.zip",
        "https://data.riksdagen.se/dataset/dokument/Skriftliga%20fr%C3%A5gor-2018-2021.json.zip"
      ),
      ("/dokument/H81189?rm=2020%2F21", "https://data.riksdagen.se/dokument/H81189?rm=2020%2F21"),
      ("//Data.Riksdagen.SE/x", "https://Data.Riksdagen.SE/x"),
    ]) func written(_ address: (text: String, url: String))
  {
    #expect(site.address(written: address.text)?.absoluteString == address.url)
  }

  @Test(
    "Another site is none of ours",
    arguments: [
      "//example.invalid/dokumentlista/?p=2", "https://data.riksdagen.se.example.invalid/", "https://riksdagen.se/x",
      "https://data.riksdagen.se:8443/x", "ftp://example.invalid/x",
    ]) func elsewhere(_ text: String)
  {
    #expect(site.address(written: text) == nil)
  }

  @Test("What is asked for is escaped, blanks and slashes as well") func query() {
    let url = site.address("dokumentlista/", [("rm", "2020/21"), ("sok", "a b&c=å")])
    #expect(url.absoluteString == "https://data.riksdagen.se/dokumentlista/?rm=2020%2F21&sok=a%20b%26c%3D%C3%A5")
  }

  @Test("A base is a web address with a host", arguments: ["ftp://x/", "file:///x", "http:///x", "https://a@b/"])
  func bases(_ text: String) {
    #expect(URL(string: text).flatMap { Site(base: $0) } == nil)
  }
}

import GRDB
import Testing

@testable import SvarArchive

@Suite struct TokenizerTests {
  /// The index's own list of words is what our rules say, for text of every script that papers have and then some.
  @Test func ourRulesAreTheDatabases() throws {
    let texts = [
      "Räksmörgås ÅÄÖ éÉ üÜ ñ ŠšŽž ß ẞ İı Æø ǅ", "1 000 kr, 2½ § 3 m² 5‰ €7 ₂ Ⅳ ①",
      "a-b_c'd’e·f/g\\h\u{AD}i\u{200B}j\u{A0}k",
      "e\u{301}t\u{E9} \u{301}x A\u{30A}r", "µm ſ ςΣ 🤖", "Αθήνα Киев עברית العربية 漢字 かな 한국 ไทย",
      "\u{E000}privat \u{F8FF} 🙂👍🏽 𝔘𝔫 𐐀",
    ]
    let database = try DatabaseQueue()
    try database.write { database in
      try database.execute(
        sql: """
          CREATE VIRTUAL TABLE t USING fts5(x, tokenize='unicode61 remove_diacritics 0');
          CREATE VIRTUAL TABLE v USING fts5vocab(t, instance);
          """)
      for (row, text) in texts.enumerated() {
        try database.execute(sql: "INSERT INTO t(rowid, x) VALUES (?, ?)", arguments: [row + 1, text])
        let theirs = try String.fetchAll(
          database, sql: "SELECT term FROM v WHERE doc = ? ORDER BY offset", arguments: [row + 1])
        #expect(Tokens.of(text).map(\.form) == theirs, "\(text)")
      }
    }
  }
}

/// What Riksdagen's types of documents are called.
enum RiksdagenTypes {
  private static let names = [
    "bet": "a committee's report", "mot": "a motion", "prop": "a government bill", "prot": "a record of the chamber",
    "sfs": "a law", "skr": "a communication from the government", "sou": "an inquiry's report", "ds": "a memorandum",
    "dir": "terms of reference", "kammakt": "an agenda", "f-lista": "an agenda", "t-lista": "a list of speakers",
    "bilaga": "an attachment", "votering": "a vote", "rskr": "a communication from the parliament",
    "yttr": "a committee's statement", "utskottsdokument": "a committee's document", "fpm": "a memorandum on the EU",
    "eunprot": "a record of the committee on the EU", "komm": "terms of reference",
    "frsrdg": "a proposal of the parliament's",
    "samtr": "a notice of a meeting", "kf-lista": "an agenda", "utredning": "an inquiry",
    "kom": "a proposal of the EU's",
  ]

  static func named(_ type: String) -> String { names[type] ?? "a document of the type “\(SourceName.shown(type))”" }
}

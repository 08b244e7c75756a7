/// `search --csv`.
enum SearchTable {
  /// A line of names and a line for each result, each with its line break.
  static func lines(_ results: [SearchForm.Result]) -> [String] {
    let names = ["kind", "reference", "id", "date", "title", "person", "party", "snippet"]
    return [CSVRow.of(names)]
      + results.map { result in
        CSVRow.of([
          result.kind, result.reference ?? "", result.id, result.date ?? "", result.title, result.person ?? "",
          result.party ?? "", result.snippet,
        ])
      }
  }
}

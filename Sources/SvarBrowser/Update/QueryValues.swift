internal import SvarSettings

/// Values that have a name in each language, so that what the browser writes into a query is in the reader's.
enum QueryValues {
  static let names: [(field: String, names: [Phrase])] = [
    (
      "åtgärd",
      [
        Phrase("lag", "law"), Phrase("straff", "penalty"), Phrase("proposition", "bill"),
        Phrase("utredning", "inquiry"),
        Phrase("uppdrag", "assignment"), Phrase("styrning", "direction"), Phrase("program", "programme"),
        Phrase("budget", "money"), Phrase("personal", "staffing"), Phrase("organisation", "organisation"),
        Phrase("överenskommelse", "agreement"), Phrase("eu", "european"), Phrase("övrigt", "other"),
      ]
    ),
    (
      "status",
      [
        Phrase("besvarad", "answered"), Phrase("väntar", "waiting"), Phrase("återtagen", "withdrawn"),
        Phrase("förfallen", "lapsed"), Phrase("besvaras-ej", "declined"), Phrase("okänd", "unknown"),
        Phrase("försenad", "overdue"), Phrase("genomförd", "done"), Phrase("beslutad", "decided"),
        Phrase("pågår", "ongoing"), Phrase("föreslagen", "proposed"), Phrase("aviserad", "announced"),
      ]
    ),
  ]

  /// A value, or several with commas, by their names in a language; as they are where they have none.
  ///
  /// - Parameter field: by its name in either language.
  static func name(of value: some StringProtocol, field: String, in language: InterfaceLanguage) -> String {
    let swedish = QueryCompletion.name(of: field, in: .swedish)
    guard let known = names.first(where: { $0.field == swedish })?.names else { return String(value) }
    return value.split(separator: ",", omittingEmptySubsequences: false).map { part in
      known.first { $0.swedish == part || $0.english == part }?[language] ?? String(part)
    }.joined(separator: ",")
  }
}

internal import SvarModel

/// What is said of searches: their parts, what they break down into, what might be asked instead, those that are kept.
struct AskingWords: Sendable {
  /// The whole word found nothing: what was typed, and what is searched for now.
  let leftUnfinished: @Sendable (String, String) -> String
  /// A suggestion: what goes before the word that matters, the word, and what goes after.
  let suggestion: @Sendable (Suggestion.Reason) -> (String, String, String)
  let insideHint: @Sendable (String) -> String
  /// What another list has of a query that finds nothing here, and of one that finds few: number and noun, the number, and
  /// the key that shows it.
  let elsewhereInstead: @Sendable (String, Int, String) -> String
  let elsewhereToo: @Sendable (String, Int, String) -> String
  /// How the query that stands on the search line is changed or replaced.
  let standing: String
  let noneAhead: String
  let noneBehind: String
  let facets: String
  let facetFields: [FacetField: String]
  let noFacets: String
  /// How many values there are besides those shown.
  let moreValues: @Sendable (String) -> String
  let noChips: String
  /// The keys of the parts, in as many words as there is room for: the longest first.
  let chipKeys: [String]
  /// How many there are with a part switched off, and on.
  let countOff: @Sendable (String) -> String
  let countOn: @Sendable (String) -> String
  let searches: String
  let noSearches: String
  let searchKeys: String
  /// Stands for the query of a saved list that is not searched.
  let wholeList: String
  let new: @Sendable (String) -> String
  let saved: @Sendable (String) -> String
  /// Saved beside the sample, which keeps nothing when it is left.
  let savedForNow: @Sendable (String) -> String
  let removed: @Sendable (String) -> String
  let askRemove: @Sendable (String) -> String
  let askReplace: @Sendable (String) -> String
  let unchanged: String
  /// What the name is for, and what Enter alone calls it.
  let nameOf: @Sendable (String) -> String
  let needsName: String
  let noNotebook: String
  /// The signs and numbers of the panes, and what they mean.
  let signsTitle: String
  let signs: [(Sign, String)]
  let marks: [(String, String)]
}

extension AskingWords {
  static let swedish = AskingWords(
    leftUnfinished: { typed, now in "Inget har ordet sist i ”\(typed)” helt: söker \(now)" },
    suggestion: { reason in
      switch reason {
      case .nearWord(_, let meant): ("Menade du ", meant, "?")
      case .swedishLetters(_, let meant): ("Med å, ä eller ö: ", meant, "")
      case .without(let term): ("Ta bort ", term, "")
      }
    },
    insideHint: { "*\($0)* söker det också mitt i andra ord." },
    elsewhereInstead: { found, _, key in "\(found) gör det: tryck \(key)" },
    elsewhereToo: { found, _, key in "\(found) stämmer också: tryck \(key)" },
    standing: "En bokstav börjar en ny sökning; mellanslag, ← eller Backsteg ändrar denna.",
    noneAhead: "Ingen längre fram i texten.", noneBehind: "Ingen längre bak i texten.",
    facets: "Fördelning",
    facetFields: [
      .party: "Frågarens parti", .asker: "Frågare", .minister: "Minister", .department: "Departement",
      .session: "Riksmöte",
      .agency: "Myndighet", .measure: "Åtgärd", .status: "Läge",
    ],
    noFacets: "Inget att fördela.", moreValues: { "och \($0) till" },
    noChips: "Sökningen är tom: det finns inga delar.",
    chipKeys: [
      "{chip-toggle} av/på · {chip-negate} uteslut · {chip-drop} ta bort · {escape} klar",
      "{chip-toggle} av/på  {chip-negate} uteslut  {chip-drop} bort  {escape}",
    ],
    countOff: { "om av: \($0)" }, countOn: { "om på: \($0)" },
    searches: "Sparade sökningar", noSearches: "Inga sparade sökningar. {save-search} i en lista sparar dess sökning.",
    searchKeys: "{open} öppnar · {remove-search} tar bort · {escape} stänger", wholeList: "hela listan",
    new: { "\($0) nya" }, saved: { "Sparad som ”\($0)”. {searches} visar de sparade." },
    savedForNow: { "Sparad som ”\($0)” tills Svar stängs: exemplet sparar inget längre." },
    removed: { "Borttagen: ”\($0)”." },
    askRemove: { "Ta bort ”\($0)”? (j/n)" }, askReplace: { "”\($0)” är en annan sökning. Ersätta den? (j/n)" },
    unchanged: "Inget ändrades.",
    nameOf: { $0.isEmpty ? "Vad ska sökningen heta?" : "Vad ska sökningen heta? Enter: \($0)" },
    needsName: "Sökningen måste heta något.", noNotebook: "Här kan inget sparas.",
    signsTitle: "Vad tecknen betyder",
    signs: [
      (.answered, "fråga: besvarad, svaret finns i arkivet; åtgärd: genomförd"),
      (.answeredElsewhere, "fråga: besvarad, men svaret finns inte i arkivet"),
      (.waiting, "fråga: inte besvarad än"), (.withdrawn, "fråga: återtagen"), (.lapsed, "fråga: förfallen"),
      (.declined, "fråga: besvaras ej"), (.unknown, "fråga: okänt läge"), (.decided, "åtgärd: beslutad"),
      (.ongoing, "åtgärd: pågår"), (.proposed, "åtgärd: föreslagen"), (.announced, "åtgärd: aviserad"),
      (.collaboration, "samverkan: gemensamt"), (.weakCollaboration, "samverkan: i samråd"), (.agency, "myndighet"),
    ],
    marks: [
      ("[gäng] om av: 214", "en del av sökningen; slås den av finns så många träffar"),
      ("(gäng) på: 12", "en del som är avslagen; slås den på finns så många träffar"),
      ("3/214", "raden man är på, och hur många listan har"),
      ("★ (*)", "bokmärke; #skog en egen tagg; · (r) läst"),
      ("ip", "interpellation; utan ip en skriftlig fråga"),
      ("+2", "så många frågor till som svaret gäller, eller frågare till"),
      ("9 dagar", "från frågan till svaret"),
      ("1 204", "sist i raden för en åtgärd eller samverkan: så många svar"),
      ("< ! >", "dagen: har inte kommit; en frist som har gått ut utan att något svar har nämnt det sedan; har varit"),
      ("+ -", "i fördelningen: värdet står i sökningen; sökningen är utan det"),
    ])

  static let english = AskingWords(
    leftUnfinished: { typed, now in "Nothing has the last word of “\(typed)” whole: searching \(now)" },
    suggestion: { reason in
      switch reason {
      case .nearWord(_, let meant): ("Did you mean ", meant, "?")
      case .swedishLetters(_, let meant): ("With å, ä or ö: ", meant, "")
      case .without(let term): ("Drop ", term, "")
      }
    },
    insideHint: { "*\($0)* looks for it in the middle of other words, too." },
    elsewhereInstead: { found, count, key in "\(found) \(count == 1 ? "does" : "do"): press \(key)" },
    elsewhereToo: { found, count, key in "\(found) \(count == 1 ? "matches" : "match"), too: press \(key)" },
    standing: "A letter begins a new search; space, ← or Backspace changes this one.",
    noneAhead: "None further on in the text.", noneBehind: "None further back in the text.",
    facets: "Breakdown",
    facetFields: [
      .party: "Asker’s party", .asker: "Asker", .minister: "Minister", .department: "Ministry", .session: "Session",
      .agency: "Agency", .measure: "Measure", .status: "State",
    ],
    noFacets: "Nothing to break down.", moreValues: { "and \($0) more" },
    noChips: "The search is empty: it has no parts.",
    chipKeys: [
      "{chip-toggle} off/on · {chip-negate} exclude · {chip-drop} take away · {escape} done",
      "{chip-toggle} off/on  {chip-negate} exclude  {chip-drop} away  {escape}",
    ],
    countOff: { "if off: \($0)" }, countOn: { "if on: \($0)" },
    searches: "Saved searches", noSearches: "No saved searches. {save-search} in a list saves its search.",
    searchKeys: "{open} opens · {remove-search} removes · {escape} closes", wholeList: "the whole list",
    new: { "\($0) new" }, saved: { "Saved as “\($0)”. {searches} shows the saved ones." },
    savedForNow: { "Saved as “\($0)” until Svar is closed: the sample keeps nothing longer." },
    removed: { "Removed: “\($0)”." },
    askRemove: { "Remove “\($0)”? (y/n)" }, askReplace: { "“\($0)” is another search. Replace it? (y/n)" },
    unchanged: "Nothing was changed.",
    nameOf: { $0.isEmpty ? "What is the search to be called?" : "What is the search to be called? Enter: \($0)" },
    needsName: "The search must be called something.", noNotebook: "Nothing can be saved here.",
    signsTitle: "What the signs mean",
    signs: [
      (.answered, "question: answered, and the archive has the answer; measure: done"),
      (.answeredElsewhere, "question: answered, but the archive has not the answer"),
      (.waiting, "question: not answered yet"), (.withdrawn, "question: withdrawn"), (.lapsed, "question: lapsed"),
      (.declined, "question: not to be answered"), (.unknown, "question: state unknown"),
      (.decided, "measure: decided"), (.ongoing, "measure: under way"), (.proposed, "measure: proposed"),
      (.announced, "measure: announced"), (.collaboration, "collaboration: jointly"),
      (.weakCollaboration, "collaboration: in consultation"), (.agency, "agency"),
    ],
    marks: [
      ("[gäng] if off: 214", "a part of the search; with it off there are so many"),
      ("(gäng) on: 12", "a part that is off; with it on there are so many"),
      ("3/214", "the row one is on, and how many the list has"),
      ("★ (*)", "bookmark; #forest a tag of yours; · (r) read"),
      ("ip", "interpellation; without ip a written question"),
      ("+2", "so many more questions that the answer is to, or more who ask"),
      ("9 days", "from the question to the answer"),
      ("1,204", "at the end of a measure’s or collaboration’s row: so many answers"),
      ("< ! >", "the day: still to come; a deadline gone by, and no answer since has named it; gone by"),
      ("+ -", "in the breakdown: the query has the value; the query is without it"),
    ])
}

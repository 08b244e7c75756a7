internal import SvarModel

/// What is said of keys and of what they do: counts, macros, the way one has come, messages.
struct ActingWords: Sendable {
  let nothingToRepeat: String
  let repeated: @Sendable (String) -> String
  let recording: @Sendable (Character) -> String
  let recorded: @Sendable (Character) -> String
  /// Stands in the status line as long as keys are recorded.
  let recordingSign: @Sendable (Character) -> String
  let noMacro: @Sendable (Character) -> String
  let tooMuchToPlay: String
  let needsNumber: String
  /// A count that waits for its key.
  let count: @Sendable (String) -> String
  let trail: String
  let trailKeys: String
  let menu: String
  let menuKeys: String
  let messages: String
  let noMessages: String
  let messagesIntro: String
  /// Which of how many proposals one stands on.
  let proposal: @Sendable (Int, Int) -> String
  /// What an action may be told, where nothing can be offered.
  let expects: @Sendable (String) -> String
  let typedBefore: String
  /// What the reader has put together.
  let ownKeys: String
}

extension ActingWords {
  static let swedish = ActingWords(
    nothingToRepeat: "Inget att göra om än.", repeated: { "Gjort igen: \($0)" },
    recording: { "Spelar in under \($0); {record} slutar." },
    recorded: { "Inspelat under \($0): {play}\($0) spelar upp." }, recordingSign: { "● spelar in \($0)" },
    noMacro: { "Inget är inspelat under \($0)." }, tooMuchToPlay: "Det blir för mycket att spela upp.",
    needsNumber: "Skriv talet först: 50% går till mitten.", count: { "\($0) ×" },
    trail: "Vägen hit", trailKeys: "{open} går dit · {escape} stänger", menu: "Meny",
    menuKeys: "{open} gör det · {escape} stänger", messages: "Meddelanden",
    noMessages: "Inga meddelanden än.", messagesIntro: "Det senaste först. {close} eller {escape} stänger.",
    proposal: { "\($0)/\($1)" }, expects: { "… och sedan: \($0)" }, typedBefore: "skrivet förut", ownKeys: "Egna")

  static let english = ActingWords(
    nothingToRepeat: "Nothing to do again yet.", repeated: { "Done again: \($0)" },
    recording: { "Recording under \($0); {record} stops." },
    recorded: { "Recorded under \($0): {play}\($0) plays it." }, recordingSign: { "● recording \($0)" },
    noMacro: { "Nothing is recorded under \($0)." }, tooMuchToPlay: "That is too much to play.",
    needsNumber: "Type the number first: 50% goes to the middle.", count: { "\($0) ×" },
    trail: "The way here", trailKeys: "{open} goes there · {escape} closes", menu: "Menu",
    menuKeys: "{open} does it · {escape} closes", messages: "Messages", noMessages: "No messages yet.",
    messagesIntro: "The newest first. {close} or {escape} closes.", proposal: { "\($0)/\($1)" },
    expects: { "… and then: \($0)" }, typedBefore: "typed before", ownKeys: "Your own")
}

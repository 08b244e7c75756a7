import SvarSettings
import Testing

@testable import SvarBrowser

@Suite struct Keys {
  @Test func everyKeyCanBeTypedOnASwedishKeyboard() {
    for action in ActionTable.all {
      for sequence in action.keys {
        for key in sequence.keys {
          #expect(SwedishLayout.canType(key), "\(action.name): \(key)")
        }
      }
    }
  }

  @Test func theLayoutLeavesOutWhatNeedsAltGrOrIsDead() {
    for character in "[]{}\\|@$£~^`´¨" { #expect(!SwedishLayout.canType(.character(character)), "\(character)") }
    for character in "åäöÅÄÖ§'*<>-_.,;:/?" { #expect(SwedishLayout.canType(.character(character)), "\(character)") }
  }

  @Test func noKeyMeansTwoThings() {
    for place in Place.allCases {
      var owners: [KeySequence: String] = [:]
      let places: Set<Place> = place == .prompt || place == .anywhere ? [place] : [place, .anywhere]
      for action in ActionTable.all where !action.places.isDisjoint(with: places) {
        for key in action.keys {
          #expect(owners[key] == nil, "\(key) in \(place): \(owners[key] ?? "") and \(action.name)")
          owners[key] = action.name
        }
      }
    }
  }

  /// A sequence that begins another would never let the other be typed.
  @Test func noSequenceHidesAnother() {
    let sequences = ActionTable.all.flatMap { action in action.keys.map { (action, $0) } }
    for (action, key) in sequences {
      for (other, longer) in sequences where longer.keys.count + (longer.takesLetter ? 1 : 0) > key.keys.count {
        guard !action.places.isDisjoint(with: other.places), !key.takesLetter else { continue }
        #expect(Array(longer.keys.prefix(key.keys.count)) != key.keys, "\(action.name) hides \(other.name)")
      }
    }
  }

  @Test func actionsHaveWordsInBothLanguages() {
    for action in ActionTable.all {
      #expect(!action.does.swedish.isEmpty && !action.does.english.isEmpty)
      #expect(action.does.swedish != action.does.english, "\(action.name)")
      #expect(action.name.allSatisfy { $0.isLowercase || $0 == "-" })
    }
  }

  /// The keys that programs drive the browser by.
  @Test func theFixedDefaultsHold() {
    let fixed: [(String, String)] = [
      ("1", "questions"), ("2", "answers"), ("3", "measures"), ("4", "collaborations"), ("5", "agencies"),
      ("<tab>", "next-pane"), ("<shift-tab>", "previous-pane"), ("<enter>", "open"), ("<escape>", "escape"),
      ("H", "back"), ("<backspace>", "back"), ("<ctrl-o>", "back"), ("L", "on"), ("/", "search"), ("f", "find"),
      ("n", "next-hit"), ("N", "previous-hit"), ("?", "help"), (":", "command"), ("z", "zoom"), ("q", "close"),
      ("Q", "quit"), ("<ctrl-l>", "repaint"), ("<ctrl-z>", "suspend"), ("<ctrl-c>", "stop"), ("w", "next-measure"),
      ("W", "previous-measure"), ("J", "next-paper"), ("K", "previous-paper"), ("gg", "first"), ("G", "last"),
      ("<ctrl-d>", "half-page-down"), ("<ctrl-u>", "half-page-up"), ("<ctrl-f>", "page-down"), ("<ctrl-b>", "page-up"),
      ("j", "down"), ("k", "up"), ("h", "left"), ("l", "right"), ("y", "copy-reference"), ("b", "bare"),
    ]
    for (keys, name) in fixed {
      for place in [Place.list, .text, .contents] {
        guard case .bound(let binding) = KeyTable.standard.match(Stage.keys(keys), in: place) else {
          Issue.record("\(keys) does nothing in \(place)")
          continue
        }
        #expect(binding.plain == name)
      }
    }
  }

  /// A key that is advertised does something: the state or the screen changes, or the terminal is asked for something,
  /// or the reader is told why not.
  @Test func everyKeyAnswers() async {
    for action in ActionTable.all where !action.places.contains(.prompt) || action.places.contains(.anywhere) {
      for place in [Place.list, .text, .contents]
      where action.places.contains(place) || action.places.contains(.anywhere) {
        var stage = await Stage(80, 24, library: FakeLibrary(size: 24))
        await stage.press("2/koppar<enter>jjj" + (place == .text ? "<enter>" : place == .contents ? "<enter>c" : ""))
        #expect(stage.state.place == place)
        if action.name == "on" { await stage.press("H") }
        if action.name == "escape" { await stage.press("f<escape>fvi<enter>") }
        if action.name == "right", place == .contents { continue }
        if action.name == "left", place == .list { continue }
        if action.name == "first" || action.name.hasSuffix("up") || action.name.contains("previous") {
          await stage.press(place == .text ? "G" : "jj")
        }
        if action.name.contains("down") || action.name == "next-part", place != .contents { await stage.press("gg") }
        if action.name == "answers" { await stage.press("1") }
        if action.name == "scroll-up", place == .list { await stage.press("G") }
        if action.name == "last" { await stage.press("gg") }
        let before = stage.screen
        let asked = stage.requests.count
        guard let sequence = action.keys.first else { continue }
        for key in sequence.keys { await stage.send(.key(key)) }
        if sequence.takesLetter { await stage.send(.key(.character("q"))) }
        #expect(stage.screen != before || stage.requests.count > asked, "\(action.name) in \(place)")
      }
    }
  }
}

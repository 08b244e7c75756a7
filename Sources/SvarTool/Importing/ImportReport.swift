import SvarModel

/// What a command says of the papers that it has taken in.
struct ImportReport {
  private let tally: ImportTally
  private let seconds: Double
  private let json: Bool

  init(_ tally: ImportTally, seconds: Double, json: Bool) {
    self.tally = tally
    self.seconds = seconds
    self.json = json
  }

  func print(_ common: CommonOptions) throws {
    let output = Output()
    if json {
      try output.line(JSONText.of(ImportForm(tally, seconds: seconds)))
    } else {
      for rejection in tally.rejected { StandardError.line(common.words.rejected(rejection)) }
      if !common.quiet {
        let tenths = (seconds * 10).rounded() / 10
        try output.shown(common.words.imported(tally, seconds: String(tenths)))
        try output.shown(common.words.newlyHeld(tally))
      }
    }
    try output.flush()
  }
}

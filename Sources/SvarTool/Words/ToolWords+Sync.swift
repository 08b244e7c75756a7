import SvarModel
import SvarSettings
import SvarSync

extension ToolWords {
  private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

  func sync(_ failure: SyncFailure) -> String {
    language == .swedish ? failure.swedishDescription : failure.description
  }

  /// The line that a run ends with.
  func synced(_ report: SyncReport, at moment: String, seconds: String) -> String {
    let tally = report.tally
    let state = report.isComplete ? say("klart", "done") : say("ofullständigt", "incomplete")
    var parts = [
      say("\(tally.added) nya", "\(tally.added) added"), say("\(tally.updated) ändrade", "\(tally.updated) updated"),
      say("\(tally.unchanged) oförändrade", "\(tally.unchanged) unchanged"),
    ]
    if !tally.rejected.isEmpty {
      parts.append(say("\(tally.rejected.count) avvisade", "\(tally.rejected.count) rejected"))
    }
    if report.missing > 0 { parts.append(say("\(report.missing) saknas", "\(report.missing) missing")) }
    if report.dataSets > 0 { parts.append(say("\(report.dataSets) datamängder", "\(report.dataSets) data sets")) }
    if report.documents > 0 {
      parts.append(say("\(report.documents) dokument hämtade", "\(report.documents) documents fetched"))
    }
    if report.members > 0 { parts.append(say("\(report.members) ledamöter", "\(report.members) members")) }
    return "\(moment) \(state): " + parts.joined(separator: ", ") + " (\(seconds) s)"
  }

  /// The line of a run that came to nothing, where more are to follow.
  func notSynced(_ reason: String, at moment: String) -> String {
    "\(moment) \(say("misslyckades", "failed")): \(reason)"
  }

  /// - Parameter secondsLeft: of the step that is under way; nil where that is not known.
  func syncing(_ progress: SyncProgress, secondsLeft: Int? = nil) -> String {
    let tally = progress.tally
    let left = secondsLeft.map { say(", ca \($0) s kvar", ", about \($0) s left") } ?? ""
    let papers = say("\(tally.read) papper, \(tally.added) nya", "\(tally.read) papers, \(tally.added) added")
    return step(progress.step) + left + " · " + papers
  }

  private func step(_ step: SyncProgress.Step) -> String {
    switch step {
    case .listing: return say("läser förteckningen", "reading the list")
    case .dataSet(let name, let bytes, let whole):
      return "\(name) \(megabytes(bytes)) MB" + share(bytes, of: whole)
    case .documentList(let session, let documents):
      return say("förteckning \(session): \(documents)", "list of \(session): \(documents)")
    case .documents(let fetched, let count):
      return say("dokument \(fetched) av \(count)", "document \(fetched) of \(count)")
    case .members: return say("ledamöter", "members")
    case .puttingIn(let done, let all):
      return say("lägger in", "putting in") + share(done, of: all)
    case .ordering: return say("ordnar arkivet", "putting the archive in order")
    }
  }

  private func share(_ done: Int, of all: Int?) -> String {
    all.flatMap { $0 > 0 ? " \(min(100, done * 100 / $0)) %" : nil } ?? ""
  }

  private func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }

  func noSession(_ text: String) -> String {
    say("\(text) är inget riksmöte; skriv till exempel 2020/21", "\(text) is no session; write for example 2020/21")
  }

  func noSite(_ text: String) -> String {
    say(
      "\(text) är ingen adress att hämta från; den börjar med https:// eller http://",
      "\(text) is no address to fetch from; it begins with https:// or http://")
  }

  /// Where everything comes from, as its terms ask for.
  var source: String { say("Källa: Sveriges riksdag", "Source: Sveriges riksdag (the Swedish parliament)") }
}

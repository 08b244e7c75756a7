import Foundation
import SvarArchive
import SvarModel
import SvarReaders

extension Sync {
  /// Fetches the list of persons: once in each session, and whenever somebody has asked whom it does not name.
  func takeMembers(_ report: inout SyncReport) async throws {
    let address = options.site.address(
      "personlista/", [("rdlstatus", "samtliga"), ("sort", "sorteringsnamn"), ("utformat", "json")])
    let known = address.absoluteString + "#" + (try runningSession().label)
    let noted = try archive.validators(of: known)
    guard try noted.modified == nil || archive.lacksMembers() else { return }
    watcher.tell(.members)
    // Under the session's name stands that it was fetched at all; the address alone has what the reply is known by.
    let validators = noted.modified == nil ? SyncValidators() : try archive.validators(of: address.absoluteString)
    do {
      let reply = try await fetcher.get(address, unless: validators, read: MemberList.read)
      if let reply {
        report.members += try archive.keep(reply.value)
        try archive.note([.reply(address: address.absoluteString, reply.validators)])
      }
      try archive.note([.reply(address: known, SyncValidators(modified: "fetched"))])
    } catch SyncFailure.refused(_, 404) {
      // A source that has papers and no people is as good as one could wish.
    }
  }
}

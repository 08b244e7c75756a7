public import SvarModel

/// Why something could not be fetched: which address, what happened, and so what to do.
public enum SyncFailure: Error, Hashable, Sendable {
  /// No connection, or one that broke off.
  case unreachable(address: String, reason: String)
  /// A reply that ended before all of it had come.
  case brokenOff(address: String, bytes: Int, of: Int)
  /// A connection on which nothing came for so long that it was given up.
  case silent(address: String, seconds: Int)
  /// The connection could not be made safe.
  case insecure(address: String, reason: String)
  /// A status that is no success.
  case refused(address: String, status: Int)
  /// The site asks to be left alone for longer than is waited for.
  case tooManyRequests(address: String, seconds: Int?)
  /// A redirect, or the address of a next page, to another site.
  case offSite(address: String, target: String)
  /// A reply that is not what was asked for: an HTML page in place of JSON.
  case unexpected(address: String, reason: RejectionReason)
  /// A data set that did not arrive whole.
  case incomplete(address: String, reason: Lack)
  /// What was fetched could not be kept on the disk.
  case cannotKeep(path: String, reason: String)
  case diskFull(path: String)

  /// Why a data set is not the whole file that was asked for.
  public enum Lack: Hashable, Sendable {
    /// The file at the source is not the one that was begun.
    case anotherFile
    /// Another part of it was sent than was asked for.
    case anotherPart
    case noWholeZip
    case rejected(Rejection)
  }

  /// Whether asking once more, now, may help.
  var mayPass: Bool {
    switch self {
    // Another time it would be as large.
    case .unexpected(_, .replyTooLarge): false
    case .unreachable, .brokenOff, .silent, .unexpected, .incomplete: true
    case .refused(_, let status): status >= 500 || status == 408
    case .insecure, .tooManyRequests, .offSite, .cannotKeep, .diskFull: false
    }
  }

  /// What a failure over one file says of the others.
  enum Reach {
    /// The source does not have this one, or not here: nothing will be mended by waiting.
    case thisOne
    /// Others may fail likewise, or not.
    case perhapsOthers
    /// The others would fail as well.
    case all
  }

  var reach: Reach {
    switch self {
    case .refused(_, let status): status < 500 && status != 408 ? .thisOne : .perhapsOthers
    case .offSite: .thisOne
    case .unexpected, .incomplete, .cannotKeep, .brokenOff: .perhapsOthers
    case .unreachable, .silent, .insecure, .tooManyRequests, .diskFull: .all
    }
  }
}

extension SyncFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreachable(let address, let reason):
      "\(address) cannot be reached: \(reason). What has been fetched is kept; run svar sync again later."
    case .brokenOff(let address, let bytes, let whole):
      "\(address) broke off after \(bytes) of \(whole) bytes. What has been fetched is kept; run svar sync again later."
    case .silent(let address, let seconds):
      "\(address) fell silent: nothing came for \(seconds) s. What has been fetched is kept; run svar sync again later."
    case .insecure(let address, let reason):
      "\(address): no safe connection: \(reason). Nothing is fetched over an unsafe one."
    case .refused(let address, let status) where status >= 500:
      "\(address) answered \(status): the site has a fault. Run svar sync again later."
    case .refused(let address, 404): "\(address) does not exist (404)."
    case .refused(let address, let status): "\(address) answered \(status)."
    case .tooManyRequests(let address, let seconds):
      "\(address) asks for fewer requests"
        + (seconds.map { " and for a wait of \($0) s" } ?? "") + ". Run svar sync again later."
    case .offSite(let address, let target):
      "\(address) leads to another site, \(target), which is not followed."
    case .unexpected(let address, let reason):
      "\(address) \(reason.english), not what was asked for. Run svar sync again later."
    case .incomplete(let address, let reason):
      "\(address) did not arrive whole: \(reason.english). Run svar sync again; what has arrived is kept."
    case .cannotKeep(let path, let reason): "\(path) cannot be written: \(reason)."
    case .diskFull(let path):
      "There is no room left on the disk for \(path). Make room and run svar sync again; it goes on where it stopped."
    }
  }

  /// The same in Swedish.
  public var swedishDescription: String {
    switch self {
    case .unreachable(let address, let reason):
      "\(address) går inte att nå: \(reason). Det som hämtats finns kvar; kör svar sync igen senare."
    case .brokenOff(let address, let bytes, let whole):
      "\(address) bröts av efter \(bytes) av \(whole) byte. Det som hämtats finns kvar; kör svar sync igen senare."
    case .silent(let address, let seconds):
      "\(address) tystnade: inget kom på \(seconds) s. Det som hämtats finns kvar; kör svar sync igen senare."
    case .insecure(let address, let reason):
      "\(address): ingen säker förbindelse: \(reason). Inget hämtas över en osäker."
    case .refused(let address, let status) where status >= 500:
      "\(address) svarade \(status): fel hos webbplatsen. Kör svar sync igen senare."
    case .refused(let address, 404): "\(address) finns inte (404)."
    case .refused(let address, let status): "\(address) svarade \(status)."
    case .tooManyRequests(let address, let seconds):
      "\(address) ber om färre förfrågningar"
        + (seconds.map { " och om en väntan på \($0) s" } ?? "") + ". Kör svar sync igen senare."
    case .offSite(let address, let target):
      "\(address) leder till en annan webbplats, \(target), dit ingen följer med."
    case .unexpected(let address, let reason):
      "\(address) \(reason.swedish), inte det som efterfrågades. Kör svar sync igen senare."
    case .incomplete(let address, let reason):
      "\(address) kom inte fram hel: \(reason.swedish). Kör svar sync igen; det som kommit finns kvar."
    case .cannotKeep(let path, let reason): "\(path) går inte att skriva: \(reason)."
    case .diskFull(let path):
      "Disken är full; \(path) får inte plats. Gör plats och kör svar sync igen; den fortsätter där den slutade."
    }
  }
}

extension SyncFailure.Lack {
  fileprivate var english: String {
    switch self {
    case .anotherFile: "the file at the source is not the one that was begun"
    case .anotherPart: "another part of it was sent than was asked for"
    case .noWholeZip: "it is no whole zip file"
    case .rejected(let rejection): "\(rejection.source): \(rejection.reason.english)"
    }
  }

  fileprivate var swedish: String {
    switch self {
    case .anotherFile: "filen hos källan är inte den som påbörjades"
    case .anotherPart: "en annan del av den skickades än den som efterfrågades"
    case .noWholeZip: "den är ingen hel zip-fil"
    case .rejected(let rejection): "\(rejection.source): \(rejection.reason.swedish)"
    }
  }
}

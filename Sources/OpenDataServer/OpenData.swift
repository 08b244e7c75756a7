public import Foundation

/// What a server of open data holds: data sets, documents, members.
public struct OpenData: Sendable {
  /// A packed file of the list of data sets.
  public struct DataSetFile: Sendable {
    /// "Skriftliga frågor" or "ip", as the list has it.
    public var type: String
    public var name: String
    /// "2018-2021"
    public var years: String
    public var updated: String
    public var bytes: Data
    /// What the list says of its size; it may be wrong.
    public var listedSize: Int

    public init(type: String, name: String, years: String, updated: String, bytes: Data, listedSize: Int? = nil) {
      self.type = type
      self.name = name
      self.years = years
      self.updated = updated
      self.bytes = bytes
      self.listedSize = listedSize ?? bytes.count
    }
  }

  /// A document of the lists, with its `dokumentstatus`.
  public struct Document: Sendable {
    public var id: String
    /// `fr`, `frs`, `ip`.
    public var type: String
    /// "2020/21"
    public var session: String
    public var date: String
    public var changed: String
    /// The whole `dokumentstatus` as JSON; nil for one that the list names and that is not there.
    public var status: Data?

    public init(id: String, type: String, session: String, date: String, changed: String, status: Data?) {
      self.id = id
      self.type = type
      self.session = session
      self.date = date
      self.changed = changed
      self.status = status
    }
  }

  public var dataSets: [DataSetFile] = []
  public var documents: [Document] = []
  /// `personlista` as JSON.
  public var members: Data?
  /// Documents on a page at most, whatever is asked for.
  public var pageSize = 200
  /// Whether lists go round: behind the last page comes the first under another address, and a great many are promised.
  public var listsGoRound = false
  /// Whether `Range` is understood.
  public var servesRanges = true
  /// Whether replies bear an `ETag`.
  public var servesTags = true

  public init() {}
}

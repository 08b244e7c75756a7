internal import Foundation
internal import SvarModel

/// Goes through files, folders and archives in order and hands on every paper it meets, or why it could not.
final class SourceWalk {
  private let limits: ReadingLimits
  private let put: (Package) -> Bool
  /// Bytes of the files behind; of the one that is being read, those taken so far.
  private var bytesBehind = 0
  private var bytesOfFile = 0
  /// False once nobody takes any more.
  private(set) var isWanted = true

  /// - Parameter put: takes a package; false says that no more is wanted.
  init(limits: ReadingLimits, put: @escaping (Package) -> Bool) {
    self.limits = limits
    self.put = put
  }

  // MARK: What there is

  /// A file or folder. Symbolic links to files are followed, those to folders are not: a folder may hold itself.
  func path(_ path: String, isInside: Bool = false) {
    guard isWanted else { return }
    let shown = SourceName.shown(path)
    switch Self.type(of: path) {
    case .folder where isInside && Self.isLink(path):
      ignore(shown, "is a symbolic link to a folder, which is not followed")
    case .folder: folder(path)
    case .pipe where isInside: ignore(shown, "is no file: a pipe or a device")
    case .file, .pipe: file(path, shown)
    case .other: ignore(shown, "is no file: a socket or a device")
    case .missing where path.unicodeScalars.contains("\u{FFFD}"):
      reject(shown, .nameNotUTF8)
    case .missing: reject(shown, .gone)
    }
  }

  private func folder(_ path: String) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      return reject(SourceName.shown(path), .closedFolder)
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where isWanted {
      self.path(path.hasSuffix("/") ? path + name : path + "/" + name, isInside: true)
    }
  }

  private func file(_ path: String, _ shown: String) {
    do {
      let stream = try FileStream(path: path)
      let head = try stream.fill(ContentKind.headLength)
      if ContentKind(head: head[...]) == .archive, Self.type(of: path) == .file {
        archive(.file(path), shown)
      } else {
        self.stream(ResumedStream(head, then: stream), head, shown)
      }
    } catch {
      reject(shown, Self.reason(error))
    }
    bytesBehind += Self.size(of: path) ?? 0
    bytesOfFile = 0
  }

  /// Standard input, or another stream that is open already.
  func stream(descriptor: Int32) {
    stream(FileStream(descriptor: descriptor, closes: false), named: "-")
  }

  /// Bytes that somebody hands over one piece after another.
  func stream(_ stream: any ByteStream, named shown: String) {
    do {
      let head = try stream.fill(ContentKind.headLength)
      self.stream(ResumedStream(head, then: stream), head, shown)
    } catch {
      reject(shown, Self.reason(error))
    }
  }

  func bytes(_ bytes: [UInt8], named shown: String) {
    if ContentKind(head: bytes.prefix(ContentKind.headLength)) == .archive {
      archive(.memory(bytes), shown)
    } else if ContentKind(head: bytes.prefix(ContentKind.headLength)) == .lines {
      lines(MemoryStream(bytes), shown)
    } else if ContentKind(head: bytes.prefix(ContentKind.headLength)) == .table {
      rows(MemoryStream(bytes), shown)
    } else if bytes.count > limits.paper {
      reject(shown, tooLarge)
    } else {
      paper(bytes, shown)
    }
  }

  private func stream(_ stream: ResumedStream, _ head: [UInt8], _ shown: String) {
    if ContentKind(head: head[...]) == .archive { return archive(.stream(stream), shown) }
    if ContentKind(head: head[...]) == .lines { return lines(stream, shown) }
    if ContentKind(head: head[...]) == .table { return rows(stream, shown) }
    do {
      let bytes = try stream.fill(limits.paper + 1)
      bytes.count > limits.paper ? reject(shown, tooLarge) : paper(bytes, shown)
    } catch {
      reject(shown, Self.reason(error))
    }
  }

  /// A paper to a line, however many they are.
  private func lines(_ stream: any ByteStream, _ shown: String) {
    var splitter = LineSplitter(stream, longest: limits.paper)
    do {
      while isWanted, let line = try splitter.next() {
        let name = "\(shown):\(splitter.number)"
        switch line {
        case .tooLong: reject(name, tooLarge)
        case .bytes(let bytes) where bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }): continue
        case .bytes(let bytes):
          bytesOfFile += bytes.count + 1
          paper(bytes, name)
        }
      }
    } catch {
      reject(shown, .partly(Self.reason(error)))
    }
  }

  /// A paper to a row of a table, each handed on with the line that names the columns.
  private func rows(_ stream: any ByteStream, _ shown: String) {
    var splitter = RecordSplitter(stream, longest: limits.paper)
    var names: [UInt8]?
    do {
      while isWanted, let record = try splitter.next() {
        let name = "\(shown):\(splitter.line)"
        switch record {
        case .tooLong: reject(name, tooLarge)
        case .unclosed: reject(name, .unclosedQuotation)
        case .bytes(let bytes) where names == nil:
          let isHead = !DocumentTable.beginsWithRow(bytes[...])
          names = isHead ? bytes + [0x0A] : []
          bytesOfFile += bytes.count + 1
          if !isHead { paper(bytes, name) }
        case .bytes(let bytes) where bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }): continue
        case .bytes(let bytes):
          bytesOfFile += bytes.count + 1
          paper((names ?? []) + bytes, name)
        }
      }
    } catch {
      reject(shown, .partly(Self.reason(error)))
    }
  }

  // MARK: Archives

  private func archive(_ origin: ArchiveStream.Origin, _ shown: String) {
    var budget = limits.archive
    members(of: origin, shown, depth: 1, &budget)
  }

  private func members(of origin: ArchiveStream.Origin, _ shown: String, depth: Int, _ budget: inout Int) {
    do {
      let archive = try ArchiveStream(origin)
      var isEmpty = true
      while isWanted, let member = try archive.nextMember() {
        isEmpty = false
        if depth == 1 { bytesOfFile = archive.bytesTaken }
        let name = archive.isRaw ? shown : SourceName.member(member.name, of: shown)
        guard try take(member, of: archive, name, depth: depth, &budget) else {
          return reject(shown, .archiveTooLarge(bytes: limits.archive, before: name))
        }
        if archive.isRaw { return }
      }
      if isEmpty, isWanted { reject(shown, .emptyArchive) }
    } catch {
      reject(shown, .partly(Self.reason(error)))
    }
  }

  /// Reads one member; false where the archive's bound is passed.
  private func take(
    _ member: ArchiveStream.Member, of archive: ArchiveStream, _ name: String, depth: Int, _ budget: inout Int
  ) throws -> Bool {
    guard !member.isFolder else { return true }
    guard member.isFile else {
      ignore(name, "is a link or a device inside an archive")
      return true
    }
    guard !member.isEncrypted else {
      reject(name, .encrypted)
      archive.skip()
      return true
    }
    let bytes: [UInt8]
    do {
      bytes = try archive.fill(min(limits.paper + 1, max(budget, 0) + 1))
    } catch {
      reject(name, Self.reason(error))
      return true
    }
    budget -= bytes.count
    guard budget >= 0 else { return false }
    if ContentKind(head: bytes.prefix(ContentKind.headLength)) == .archive {
      if depth >= limits.nesting {
        reject(name, .archiveTooDeep(depth: depth, most: limits.nesting))
      } else if bytes.count <= limits.paper {
        members(of: .memory(bytes), name, depth: depth + 1, &budget)
      } else {
        members(of: .stream(ResumedStream(bytes, then: archive)), name, depth: depth + 1, &budget)
        return budget >= 0
      }
    } else if ContentKind(head: bytes.prefix(ContentKind.headLength)) == .lines {
      let rest = MeteredStream(archive, most: budget)
      lines(ResumedStream(bytes, then: rest), name)
      budget -= rest.taken
      return budget >= 0
    } else if ContentKind(head: bytes.prefix(ContentKind.headLength)) == .table {
      let rest = MeteredStream(archive, most: budget)
      rows(ResumedStream(bytes, then: rest), name)
      budget -= rest.taken
      return budget >= 0
    } else if bytes.count <= limits.paper {
      paper(bytes, name)
      return true
    } else {
      reject(name, tooLarge)
    }
    return passOver(member, of: archive, read: bytes.count, &budget)
  }

  /// Leaves the rest of a member behind, counting what it unpacks to; false where the archive's bound is passed.
  private func passOver(
    _ member: ArchiveStream.Member, of archive: ArchiveStream, read: Int, _ budget: inout Int
  ) -> Bool {
    if let size = member.size {
      budget -= max(0, size - read)
      if budget >= 0 { archive.skip() }
      return budget >= 0
    }
    while budget >= 0, let bytes = try? archive.next(1 << 16), !bytes.isEmpty { budget -= bytes.count }
    return budget >= 0
  }

  // MARK: Handing on

  private func paper(_ bytes: [UInt8], _ shown: String) { give(Document(bytes: bytes, source: shown), nil, shown) }

  private func reject(_ shown: String, _ reason: RejectionReason) {
    give(nil, .rejected(Rejection(source: shown, reason: reason)), shown)
  }

  private func ignore(_ shown: String, _ reason: String) { give(nil, .ignored(source: shown, reason: reason), shown) }

  private func give(_ document: Document?, _ known: Arrival?, _ shown: String) {
    guard isWanted else { return }
    isWanted = put(
      Package(document: document, known: known, bytesBehind: bytesBehind + bytesOfFile, source: shown))
  }

  private var tooLarge: RejectionReason { .tooLarge(bytes: limits.paper) }

  private static func reason(_ error: any Error) -> RejectionReason {
    (error as? StreamFault)?.reason ?? .cannotRead(detail: nil)
  }

  // MARK: The file system

  private enum FileType { case file, folder, pipe, other, missing }

  private static func type(of path: String) -> FileType {
    var state = stat()
    guard stat(path, &state) == 0 else { return .missing }
    switch state.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFIFO, S_IFCHR: return .pipe
    default: return .other
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var state = stat()
    return lstat(path, &state) == 0 && state.st_mode & S_IFMT == S_IFLNK
  }

  /// Bytes of a file, or of everything in a folder; nil for a stream.
  static func size(of path: String) -> Int? {
    switch type(of: path) {
    case .file:
      var state = stat()
      return stat(path, &state) == 0 ? Int(state.st_size) : 0
    case .folder:
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return 0 }
      return names.reduce(0) { sum, name in
        let inner = path + "/" + name
        return sum + (isLink(inner) && type(of: inner) == .folder ? 0 : size(of: inner) ?? 0)
      }
    case .pipe: return nil
    case .other, .missing: return 0
    }
  }
}

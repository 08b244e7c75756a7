/// Why an archive could not be opened, read or written; each with a sentence that a person can act on.
public enum ArchiveError: Error, Hashable, Sendable {
  /// There is no file where one was to be read.
  case missing(path: String)
  /// The file is no SQLite database.
  case notADatabase(path: String)
  /// The file is a database of some other program.
  case foreign(path: String)
  /// The archive was made by a newer version of the program.
  case newer(path: String, version: Int, known: Int)
  /// The archive is from an older version and lies where it cannot be brought up to date.
  case older(path: String, version: Int, known: Int)
  /// Another program is writing to the archive.
  case busy(path: String)
  /// The file or its folder may not be opened or made.
  case cannotOpen(path: String, reason: String)
  /// The archive may be read but not written to.
  case readOnly(path: String)
  /// There is no room left on the disk.
  case full(path: String)
  /// The disk failed to read or write.
  case diskFailure(path: String, reason: String)
  /// The file is damaged.
  case damaged(path: String, reason: String)
  /// A fault of the program's own; the reason is the database's.
  case fault(path: String, reason: String)
}

extension ArchiveError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path): "There is no archive at \(path)."
    case .notADatabase(let path): "\(path) is not an archive of papers. Name another file; this one is left as it is."
    case .foreign(let path):
      "\(path) is a database of another program. Name another file; this one is left as it is."
    case .newer(let path, let version, let known):
      "\(path) was made by a newer version of svar (form \(version); this one reads up to \(known)). Use that version."
    case .older(let path, let version, let known):
      "\(path) has an older form (\(version); now \(known)) and cannot be written to. Open it once where it can."
    case .busy(let path): "\(path) is being written to by another program. Try again in a while."
    case .cannotOpen(let path, let reason): "\(path) cannot be opened: \(reason)."
    case .readOnly(let path): "\(path) may be read but not written to."
    case .full(let path):
      "There is no room left on the disk for \(path). Make room and run it again: what is in the archive is whole, and "
        + "the rest follows."
    case .diskFailure(let path, let reason): "The disk failed on \(path): \(reason)."
    case .damaged(let path, let reason):
      "\(path) is damaged (\(reason)). Make the archive anew from its papers, or use a copy."
    case .fault(let path, let reason): "Something went wrong inside svar with \(path): \(reason)."
    }
  }

  /// The same in Swedish.
  public var swedishDescription: String {
    switch self {
    case .missing(let path): "Det finns inget arkiv i \(path)."
    case .notADatabase(let path): "\(path) är inget arkiv med handlingar. Ange en annan fil; denna lämnas orörd."
    case .foreign(let path): "\(path) är en databas från ett annat program. Ange en annan fil; denna lämnas orörd."
    case .newer(let path, let version, let known):
      "\(path) är gjord av en nyare version av svar (form \(version); denna läser till och med \(known)). "
        + "Använd den versionen."
    case .older(let path, let version, let known):
      "\(path) har en äldre form (\(version); nu \(known)) och går inte att skriva i. Öppna den en gång där det går."
    case .busy(let path): "Ett annat program skriver i \(path). Försök igen om en stund."
    case .cannotOpen(let path, let reason): "\(path) går inte att öppna: \(reason)."
    case .readOnly(let path): "\(path) får läsas men inte skrivas."
    case .full(let path):
      "Disken är full; \(path) får inte plats. Gör plats och kör igen: det som finns i arkivet är helt, och resten följer."
    case .diskFailure(let path, let reason): "Disken felade vid \(path): \(reason)."
    case .damaged(let path, let reason):
      "\(path) är skadad (\(reason)). Gör om arkivet från handlingarna eller använd en kopia."
    case .fault(let path, let reason): "Något gick fel inne i svar vid \(path): \(reason)."
    }
  }
}

/// Why a reader's notebook could not be opened, read or written; each with a sentence that a person can act on.
public enum NotebookError: Error, Hashable, Sendable {
  /// The file is no SQLite database.
  case notADatabase(path: String)
  /// The file is a database of some other program.
  case foreign(path: String)
  /// The notebook was made by a newer version of the program.
  case newer(path: String, version: Int, known: Int)
  /// Another program keeps the notebook to itself.
  case busy(path: String)
  /// The file or its folder may not be opened, made or written to.
  case cannotWrite(path: String, reason: String)
  /// Something else; the reason is the database's.
  case fault(path: String, reason: String)
  /// A saved search has to have a name.
  case noName
}

extension NotebookError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notADatabase(let path), .foreign(let path):
      "\(path) is no notebook of svar's and is left as it is. Move it away, and a new one is made."
    case .newer(let path, let version, let known):
      "\(path) was made by a newer version of svar (form \(version); this one reads up to \(known)). Use that version."
    case .busy(let path): "\(path) is kept busy by another program. Try again in a while."
    case .cannotWrite(let path, let reason): "\(path) cannot be written to: \(reason)."
    case .fault(let path, let reason): "Something went wrong with \(path): \(reason)."
    case .noName: "A saved search needs a name."
    }
  }

  /// The same in Swedish.
  public var swedishDescription: String {
    switch self {
    case .notADatabase(let path), .foreign(let path):
      "\(path) är ingen anteckningsbok från svar och lämnas orörd. Flytta den, så görs en ny."
    case .newer(let path, let version, let known):
      "\(path) är gjord av en nyare version av svar (form \(version); denna läser till och med \(known)). "
        + "Använd den versionen."
    case .busy(let path): "\(path) är upptagen av ett annat program. Försök igen om en stund."
    case .cannotWrite(let path, let reason): "\(path) går inte att skriva i: \(reason)."
    case .fault(let path, let reason): "Något gick fel med \(path): \(reason)."
    case .noName: "En sparad sökning behöver ett namn."
    }
  }
}

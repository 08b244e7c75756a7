import CEmbeddedFiles
public import SvarArchive
import SvarLanguage
import SvarModel
import SvarReaders

/// The built-in sample: invented papers that ship inside the program, read through the same door as real ones.
public enum SampleArchive {
  /// An archive in memory that holds the sample.
  ///
  /// - Parameter asksDictionary: true to analyse all its words anew, and not to take them as they ship.
  /// - Throws: ``ToolFailure`` where one of the papers cannot be read, which a test keeps from happening.
  public static func make(asksDictionary: Bool = false) throws -> Archive {
    let archive = try Archive.inMemory(
      registers: Registers.known(), isSample: true, given: asksDictionary ? nil : words())
    let reader = PaperReader(format: .riksdagen)
    let tally = try archive.importing(reading: .answers()) { take in
      for file in files() { try reader.read(bytes: file.bytes, name: file.name, take: take) }
    }
    if let rejection = tally.rejected.first { throw ToolFailure(.software, rejection.description) }
    return archive
  }

  /// The sample's words as the dictionary knows them.
  ///
  /// - Throws: ``LanguageDataError`` where a line cannot be read.
  public static func words() throws -> KnownWords {
    let file = svar_sample_words()
    return try KnownWords(
      text: String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.size), as: UTF8.self),
      name: String(cString: file.name))
  }

  /// The sample's papers as they lie in the repository.
  public static func files() -> [(name: String, bytes: [UInt8])] {
    var count = 0
    guard let files = svar_sample_files(&count) else { return [] }
    return UnsafeBufferPointer(start: files, count: count).map { file in
      (String(cString: file.name), [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.size)))
    }
  }
}

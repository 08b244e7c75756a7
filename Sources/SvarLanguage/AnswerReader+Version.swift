import CEmbeddedFiles

extension AnswerReader {
  /// Changes whenever the same text may be read otherwise: with every change of the data files by itself, and with a
  /// change of the stages' code by ``codeVersion``. An archive reads answers anew that another version has read.
  public static let version: String = {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var count = 0
    guard let files = svar_language_files(&count) else { return String(codeVersion) }
    for file in UnsafeBufferPointer(start: files, count: count) {
      for byte in UnsafeBufferPointer(start: file.bytes, count: file.size) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    return "\(codeVersion)-" + String(hash, radix: 16)
  }()

  /// To be counted up with every change of code that reads some text otherwise.
  static let codeVersion = 12
}

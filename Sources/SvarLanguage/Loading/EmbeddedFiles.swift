import CEmbeddedFiles

/// The data files that were embedded when the module was built.
enum EmbeddedFiles {
  /// The text of a file by its name.
  /// - Throws: ``LanguageDataError`` where no such file was embedded or it is not UTF-8.
  static func text(of name: String) throws(LanguageDataError) -> String {
    var count = 0
    guard let files = svar_language_files(&count) else {
      throw LanguageDataError(file: name, line: 0, reason: "no data files are embedded")
    }
    for index in 0..<count where String(cString: files[index].name) == name {
      let bytes = UnsafeBufferPointer(start: files[index].bytes, count: files[index].size)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw LanguageDataError(file: name, line: 0, reason: "the file is not UTF-8")
      }
      return text
    }
    throw LanguageDataError(file: name, line: 0, reason: "the file is not embedded")
  }
}

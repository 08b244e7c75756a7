import CEmbeddedFiles
import Foundation

/// All themes there are: the built-in ones, and those in the reader's own folder, which win by name.
public struct ThemeLibrary: Sendable {
  private struct Entry: Sendable {
    var fileName: String
    var text: String?
  }

  private let entries: [String: Entry]

  /// - Parameter folder: the reader's own themes, one `.toml` file each; nil or absent for none.
  public init(folder: String?) {
    var entries: [String: Entry] = [:]
    var count = 0
    if let files = svar_theme_files(&count) {
      for file in UnsafeBufferPointer(start: files, count: count) {
        let fileName = String(cString: file.name)
        let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.size), as: UTF8.self)
        entries[Self.name(of: fileName)] = Entry(fileName: fileName, text: text)
      }
    }
    if let folder, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) {
      for name in names where name.hasSuffix(".toml") {
        let path = folder + "/" + name
        entries[Self.name(of: name)] = Entry(fileName: path, text: Self.text(of: path))
      }
    }
    self.entries = entries
  }

  /// The themes' names, in order.
  public var names: [String] { entries.keys.sorted() }

  /// A theme with what it inherits.
  ///
  /// - Parameter roles: the names of the roles there are.
  /// - Throws: the first fault of its file or of one it inherits.
  public func theme(_ name: String, roles: Set<String>) throws(SettingsProblem) -> ThemeFile {
    Self.combined(try sources(name, roles: roles))
  }

  /// The files of a theme, its own first.
  private func sources(_ name: String, roles: Set<String>) throws(SettingsProblem) -> [ThemeSource] {
    var sources: [ThemeSource] = []
    var next: String? = name
    while let wanted = next {
      guard !sources.contains(where: { $0.name == wanted }) else {
        let last = sources[sources.count - 1]
        throw last.file.problem(.inheritsItself(wanted), key: "inherits")
      }
      guard let entry = entries[wanted] else {
        let reason = SettingsProblem.Reason.unknownTheme(wanted)
        throw sources.last?.file.problem(reason, key: "inherits", at: wanted)
          ?? SettingsProblem(file: wanted, reason: reason)
      }
      guard let text = entry.text else { throw SettingsProblem(file: entry.fileName, reason: .cannotRead) }
      let source = try ThemeSource(name: wanted, fileName: entry.fileName, text: text, known: roles)
      sources.append(source)
      next = source.inherits
    }
    return sources
  }

  /// A theme file that is not in the catalogue, with what it inherits from there, and where it gives each role its style.
  ///
  /// - Throws: the first fault of the file or of what it inherits.
  public func theme(
    ofFile path: String, roles: Set<String>
  ) throws(SettingsProblem) -> (theme: ThemeFile, place: (_ role: String) -> (line: Int?, column: Int?)) {
    guard let text = Self.text(of: path) else { throw SettingsProblem(file: path, reason: .cannotRead) }
    let name = Self.name(of: URL(fileURLWithPath: path).lastPathComponent)
    let source = try ThemeSource(name: name, fileName: path, text: text, known: roles)
    let parents = try source.inherits.map { (parent: String) throws(SettingsProblem) in
      try sources(parent, roles: roles)
    }
    return (Self.combined([source] + (parents ?? [])), source.place)
  }

  /// Everything that is wrong with one theme file, in the order of its lines; empty for a good one.
  public func faults(ofFile path: String, roles: Set<String>) -> [SettingsProblem] {
    guard let text = Self.text(of: path) else { return [SettingsProblem(file: path, reason: .cannotRead)] }
    var faults: [SettingsProblem] = []
    do {
      let source = try ThemeSource.read(
        name: Self.name(of: URL(fileURLWithPath: path).lastPathComponent), fileName: path, text: text, known: roles,
        faults: &faults)
      if let parent = source.inherits {
        if parent == source.name {
          faults.append(source.file.problem(.inheritsItself(parent), key: "inherits", at: parent))
        } else {
          _ = try theme(parent, roles: roles)
        }
      }
    } catch {
      faults.append(error.reason.isUnknownTheme ? error.moved(to: path, text: text) : error)
    }
    return faults.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
  }

  private static func combined(_ sources: [ThemeSource]) -> ThemeFile {
    var roles: [String: ThemeStyle] = [:]
    for source in sources.reversed() {
      for (role, style) in source.roles { roles[role] = style.over(roles[role] ?? ThemeStyle()) }
    }
    return ThemeFile(
      name: sources[0].name, about: sources[0].about, isLight: sources.lazy.compactMap(\.isLight).first ?? false,
      roles: roles)
  }

  private static func name(of fileName: String) -> String { String(fileName.dropLast(".toml".count)) }

  private static func text(of path: String) -> String? {
    FileManager.default.contents(atPath: path).flatMap { String(data: $0, encoding: .utf8) }
  }
}

extension ThemeStyle {
  /// This style, with what it does not say taken from another.
  fileprivate func over(_ other: ThemeStyle) -> ThemeStyle {
    ThemeStyle(
      foreground: foreground ?? other.foreground, background: background ?? other.background,
      bold: bold ?? other.bold, dim: dim ?? other.dim, italic: italic ?? other.italic,
      underline: underline ?? other.underline, reverse: reverse ?? other.reverse)
  }
}

extension SettingsProblem.Reason {
  fileprivate var isUnknownTheme: Bool { if case .unknownTheme = self { true } else { false } }
}

extension SettingsProblem {
  /// The same fault, told of the line that inherits.
  fileprivate func moved(to path: String, text: String) -> SettingsProblem {
    guard let file = try? SettingsFile(name: path, text: text) else { return self }
    return file.problem(reason, key: "inherits")
  }
}

import TOMLKit

/// The colours that a theme file gives names of its own, under `[palette]`.
struct ThemePalette {
  private var colors: [String: ThemeColor] = [:]

  /// Reads what can be read, and gathers what cannot.
  init(_ file: SettingsFile, faults: inout [SettingsProblem]) {
    guard let value = file.table["palette"] else { return }
    guard let table = value.table else {
      faults.append(file.problem(.wrongType(key: "palette", expected: .palette), key: "palette"))
      return
    }
    // Without the names, so that none of them stands for another of them.
    let plain = self
    for name in table.keys.sorted() {
      guard ThemeColor(name) == nil else {
        faults.append(file.problem(.takenColor(name), key: name, in: "palette"))
        continue
      }
      colors[name] = plain.color(name, table[name], in: "palette", file, &faults)
    }
  }

  /// The colour that a role, or a name of the palette, is given: a name, a number, `#rrggbb`, or a list of those.
  func color(
    _ key: String, _ value: (any TOMLValueConvertible)?, in section: String, _ file: SettingsFile,
    _ faults: inout [SettingsProblem]
  ) -> ThemeColor? {
    guard let list = value?.array else { return single(key, value, in: section, file, &faults) }
    let colors = list.compactMap { single(key, $0, in: section, file, &faults) }
    if colors.isEmpty, faults.isEmpty {
      faults.append(file.problem(.wrongType(key: key, expected: .color), key: key, in: section))
    }
    return colors.isEmpty ? nil : .among(colors)
  }

  private func single(
    _ key: String, _ value: (any TOMLValueConvertible)?, in section: String, _ file: SettingsFile,
    _ faults: inout [SettingsProblem]
  ) -> ThemeColor? {
    guard let written = value?.string ?? value?.int.map({ String($0) }) else {
      faults.append(file.problem(.wrongType(key: key, expected: .color), key: key, in: section))
      return nil
    }
    if let color = colors[written] ?? ThemeColor(written) { return color }
    faults.append(file.problem(.unknownColor(role: key, written), key: key, in: section, at: written))
    return nil
  }
}

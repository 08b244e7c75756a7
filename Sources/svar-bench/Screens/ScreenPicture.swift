import SvarBrowser

/// A screen as an SVG picture, in a theme's colours.
struct ScreenPicture {
  private let screen: Screen
  private let palette: Palette
  /// What the terminal's own colours are taken to be.
  private let own: (ink: String, ground: String)
  private var classes: [String: Int] = [:]

  /// A cell's width and height, in the picture's units.
  fileprivate static let cell = (width: 8, height: 17)
  /// Where letters stand in their cell, from above.
  private static let baseline = 13

  /// - Parameter isLight: whether the terminal's own ground is white.
  init(_ screen: Screen, palette: Palette, isLight: Bool) {
    self.screen = screen
    self.palette = palette
    own = isLight ? ("#1a1a1a", "#ffffff") : ("#dcdcdc", "#161616")
  }

  /// Cells beside each other that look the same.
  private struct Run {
    var column: Int
    var width = 0
    var style: Style
    /// What is left to a font, without the blanks at its ends: a font that is narrower would draw those out with it.
    var words: [Word] = []
    /// What is drawn by us, by how dense it is.
    var shapes: [(opacity: String?, path: String)] = []

    mutating func add(_ text: String, at column: Int, width: Int, shape: BoxShape?, y: Int) {
      if let shape {
        let (cell, x) = (ScreenPicture.cell, column * ScreenPicture.cell.width)
        let path = shape.path(x: x, y: y, width: cell.width, height: cell.height)
        if let place = shapes.firstIndex(where: { $0.opacity == shape.opacity }) {
          shapes[place].path += path
        } else {
          shapes.append((shape.opacity, path))
        }
      } else if let last = words.last, last.column + last.width == column {
        words[words.count - 1].text += text
        words[words.count - 1].width += width
      } else if text != " " {
        words.append(Word(column: column, width: width, text: text))
      }
    }

    /// The letter added last takes two cells.
    mutating func widenLast() { if !words.isEmpty { words[words.count - 1].width += 1 } }

    mutating func trim() {
      for place in words.indices {
        while words[place].text.last == " " {
          words[place].text.removeLast()
          words[place].width -= 1
        }
      }
    }
  }

  private struct Word {
    var column: Int
    var width: Int
    var text: String
  }

  /// The picture's file.
  mutating func svg() -> String {
    var grounds = ""
    var letters = ""
    for row in 0..<screen.size.rows {
      for run in runs(row) {
        let colors = colors(run.style)
        let (x, y) = (run.column * Self.cell.width, row * Self.cell.height)
        if colors.ground != own.ground {
          grounds +=
            "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(run.width * Self.cell.width)\" height=\"\(Self.cell.height)\" "
            + "fill=\"\(colors.ground)\"/>\n"
        }
        for (opacity, path) in run.shapes {
          let name = shapeClass(run.style, ink: colors.ink)
          letters += "<path\(name)\(opacity.map { " fill-opacity=\"\($0)\"" } ?? "") d=\"\(path)\"/>\n"
        }
        for word in run.words {
          letters +=
            "<text x=\"\(word.column * Self.cell.width)\" y=\"\(y + Self.baseline)\" "
            + "textLength=\"\(word.width * Self.cell.width)\""
            + "\(className(run.style, ink: colors.ink))>\(Self.escaped(word.text))</text>\n"
        }
      }
    }
    let (width, height) = (screen.size.columns * Self.cell.width, screen.size.rows * Self.cell.height)
    let rules = classes.sorted { $0.value < $1.value }.map { ".c\($0.value){\($0.key)}\n" }.joined()
    return """
      <svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)">
      <style>
      path{fill:\(own.ink);shape-rendering:crispEdges}
      text{font:13.3px "DejaVu Sans Mono","Liberation Mono",Menlo,Consolas,monospace;white-space:pre;fill:\(own.ink)}
      \(rules)</style>
      <rect width="100%" height="100%" fill="\(own.ground)"/>
      \(grounds)\(letters)</svg>

      """
  }

  private func runs(_ row: Int) -> [Run] {
    var runs: [Run] = []
    for column in 0..<screen.size.columns {
      let cell = screen[row: row, column: column]
      if cell.width == 0 {
        runs[runs.count - 1].width += 1
        runs[runs.count - 1].widenLast()
        continue
      }
      let style = palette.style(for: cell.paint)
      if runs.last?.style != style { runs.append(Run(column: column, style: style)) }
      runs[runs.count - 1].width += 1
      runs[runs.count - 1].add(
        cell.text, at: column, width: 1, shape: BoxShape(cell.text), y: row * Self.cell.height)
    }
    for place in runs.indices { runs[place].trim() }
    return runs
  }

  private func colors(_ style: Style) -> (ink: String, ground: String) {
    let ink = style.foreground.map(Self.code) ?? own.ink
    let ground = style.background.map(Self.code) ?? own.ground
    return style.attributes.contains(.reverse) ? (ground, ink) : (ink, ground)
  }

  /// The class of what is drawn by us, which needs the colour alone.
  private mutating func shapeClass(_ style: Style, ink: String) -> String {
    var plain = Style()
    plain.attributes = style.attributes.intersection([.dim])
    return className(plain, ink: ink)
  }

  private mutating func className(_ style: Style, ink: String) -> String {
    var rules = ink == own.ink ? "" : "fill:\(ink);"
    if style.attributes.contains(.bold) { rules += "font-weight:bold;" }
    if style.attributes.contains(.dim) { rules += "opacity:.7;" }
    if style.attributes.contains(.italic) { rules += "font-style:italic;" }
    if style.attributes.contains(.underline) { rules += "text-decoration:underline;" }
    guard !rules.isEmpty else { return "" }
    let number = classes[rules] ?? classes.count
    classes[rules] = number
    return " class=\"c\(number)\""
  }

  private static func code(_ color: Style.Color) -> String {
    let (red, green, blue) = color.components
    return "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}

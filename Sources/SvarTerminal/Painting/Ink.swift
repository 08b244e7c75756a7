import SvarBrowser

/// How a style comes out on this terminal.
struct Ink: Hashable {
  var foreground: Int32
  var background: Int32
  var attributes: Style.Attributes

  init(_ style: Style, depth: ColorDepth) {
    let front = depth.color(style.foreground)
    let back = depth.color(style.background)
    foreground = front.number
    background = back.number
    attributes = style.attributes
    if front.needsBold { attributes.insert(.bold) }
    // Two colours that were apart may have become one, and the text would be gone.
    if foreground == background, background >= 0, style.foreground != style.background {
      let isLight = depth == .direct ? false : Palette.lightness(of: Int(background)) > 500
      foreground = isLight ? 0 : 7
      if foreground == background { foreground = isLight ? 7 : 0 }
    }
  }
}

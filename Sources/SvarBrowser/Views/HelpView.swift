/// Help over all panes.
enum HelpView {
  static func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    guard let help = state.help else { return }
    let title = help.page.document.title
    if layout.hasBorders {
      canvas.frame(layout.middle, title: title, note: "", isFocused: true)
    } else {
      canvas.caption(layout.middle, row: layout.middle.row, title: title, note: "", isFocused: true)
    }
    let area = Layout.textArea(in: layout.inside(layout.middle))
    canvas.point(PageView.draw(help.page, top: help.top, in: area, Highlights(), on: &canvas))
  }
}

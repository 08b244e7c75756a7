/// Draws a whole state: the one way from what is known to what is seen.
public enum StateView {
  public static func draw(_ state: State) -> Screen {
    var canvas = Canvas(size: state.size, glyphs: state.glyphs)
    let layout = state.layout
    guard layout.mode != .tooSmall else {
      let messages = state.words.messages
      let sentences = [messages.tooSmall(state.size), messages.tooSmallShort, "40×10"]
      let fitting = sentences.first { DisplayWidth.columns($0) <= state.size.columns } ?? ""
      canvas.put(fitting, row: 0, column: 0, Paint(.message))
      return canvas.screen
    }
    TabsView.draw(state, layout, on: &canvas)
    if let row = layout.crumbsRow { CrumbsView.draw(state, row: row, on: &canvas) }
    if let row = layout.chipsRow { ChipsView.draw(state, row: row, on: &canvas) }
    if state.help != nil {
      HelpView.draw(state, layout, on: &canvas)
    } else if state.searches != nil {
      SearchesView.draw(state, layout, on: &canvas)
    } else if state.picture != nil {
      PictureView.draw(state, layout, on: &canvas)
    } else {
      ListView.draw(state, layout, on: &canvas)
      TextView.draw(state, layout, on: &canvas)
      ContentsView.draw(state, layout, on: &canvas)
      FacetsView.draw(state, layout, on: &canvas)
      if let row = layout.chipsRow, let place = state.chipFocus {
        canvas.point(ChipsView.cursor(of: place, in: state, row: row))
      }
      PanelView.draw(state, layout, on: &canvas)
    }
    StatusView.draw(state, layout, on: &canvas)
    PromptView.draw(state, layout, on: &canvas)
    return canvas.screen
  }
}

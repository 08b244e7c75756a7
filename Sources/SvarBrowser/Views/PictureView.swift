internal import SvarModel

/// The pictures of a list over all panes: bars as long as their share, and for each year a row of months.
enum PictureView {
  private enum Line {
    /// With what stands over the cells of its rows, a cell a sign.
    case title(String, heads: [String])
    case note(String)
    /// A row by its number among all, and the largest of its chart, by which bars or cells are measured.
    case row(Int, Chart.Row, largest: Int)
    case blank
  }

  static func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    guard let picture = state.picture else { return }
    let language = state.words.language
    let frame = layout.middle
    let inside = layout.inside(frame)
    canvas.fill(frame, Paint(.text))
    let name = state.words.lists[state.list.kind] ?? state.list.kind.rawValue
    let query = state.list.wanted.query
    let title = PictureWords.title[language] + " · " + (query.isEmpty ? name : "\(name) · \(query)")
    let note = said(picture, state)
    if layout.hasBorders {
      canvas.frame(frame, title: title, note: note, isFocused: true)
    } else {
      canvas.caption(frame, row: frame.row, title: title, note: note, isFocused: true)
    }
    canvas.point(Point(column: inside.column, row: inside.row))
    guard let charts = picture.charts, !charts.isEmpty else {
      let text = picture.charts == nil && !picture.isRefused ? PictureWords.drawing : PictureWords.nothing
      canvas.put(
        Marked(text[language]), row: inside.row, column: inside.column + 1, width: max(0, inside.width - 2), Paint(.dim)
      )
      return
    }
    let all = lines(charts, state.glyphs)
    let first = top(state, height: inside.height)
    let labelWidth = labelWidth(charts, width: inside.width)
    for offset in 0..<inside.height where all.indices.contains(first + offset) {
      let area = Rectangle(column: inside.column, row: inside.row + offset, width: inside.width, height: 1)
      switch all[first + offset] {
      case .blank: break
      case .title(let title, let heads):
        canvas.put(
          Marked(title), row: area.row, column: area.column + 1, width: max(0, area.width - 2), Paint(.heading))
        drawHeads(heads, in: area, labelWidth, on: &canvas)
      case .note(let note):
        canvas.put(Marked(note), row: area.row, column: area.column + 1, width: max(0, area.width - 2), Paint(.dim))
      case .row(let number, let row, let largest):
        let isSelected = number == picture.row
        draw(
          row, largest, in: area, labelWidth, isSelected: isSelected, cell: isSelected ? picture.cell : nil, state,
          on: &canvas)
      }
    }
  }

  /// What one stands on, in words.
  private static func said(_ picture: PictureState, _ state: State) -> String {
    guard let row = picture.selected else { return "" }
    guard let cell = picture.cell, row.cells.indices.contains(cell) else {
      return "\(row.label): \(state.words.number(row.count))"
    }
    return "\(row.cells[cell].label): \(state.words.number(row.cells[cell].count))"
  }

  private static func draw(
    _ row: Chart.Row, _ largest: Int, in area: Rectangle, _ labelWidth: Int, isSelected: Bool, cell: Int?,
    _ state: State, on canvas: inout Canvas
  ) {
    let ground: Role? = isSelected ? .selection : nil
    let lead = labelWidth + 2
    canvas.put(
      Marked(row.label), row: area.row, column: area.column + 1, width: min(labelWidth, area.width - 2), Paint(.text))
    if isSelected {
      canvas.put(canvas.glyphs.pointer, row: area.row, column: area.column, Paint(.text))
      if cell == nil { canvas.lay(.selection, over: area, columns: lead) }
      canvas.point(Point(column: area.column, row: area.row))
    }
    let count = state.words.number(row.count)
    let countWidth = max(countWidth, DisplayWidth.columns(count))
    let room = area.width - lead - countWidth - 2
    canvas.put(
      count, row: area.row, column: area.column + area.width - 1 - DisplayWidth.columns(count), Paint(.dim))
    guard room > 0 else { return }
    let start = area.column + lead
    guard row.cells.isEmpty else {
      return drawCells(row.cells, largest, at: Point(column: start, row: area.row), room, cell, ground, on: &canvas)
    }
    let whole = FacetsView.bar(row.count, of: largest, room: room)
    var column = start
    for (number, length) in shares(row.parts, of: whole).enumerated() where length > 0 {
      let (sign, role) = look(row.parts[number].quality, canvas.glyphs)
      column = canvas.put(String(repeating: sign, count: length), row: area.row, column: column, Paint(role))
    }
  }

  /// As wide as there is room for, so that a year fills its line as a bar does.
  private static func cellWidth(_ count: Int, _ room: Int) -> Int { max(1, min(6, room / max(1, count))) }

  /// The signs over the cells of the rows below.
  private static func drawHeads(_ heads: [String], in area: Rectangle, _ labelWidth: Int, on canvas: inout Canvas) {
    let room = area.width - labelWidth - 4 - countWidth
    guard !heads.isEmpty, room > 0 else { return }
    let width = cellWidth(heads.count, room)
    for (number, head) in heads.enumerated() where (number + 1) * width <= room {
      canvas.put(head, row: area.row, column: area.column + labelWidth + 2 + number * width, Paint(.dim))
    }
  }

  /// The columns of a row's figure, where it is not longer.
  private static let countWidth = 6

  private static func drawCells(
    _ cells: [Chart.Cell], _ largest: Int, at point: Point, _ room: Int, _ chosen: Int?, _ ground: Role?,
    on canvas: inout Canvas
  ) {
    let width = cellWidth(cells.count, room)
    for (number, cell) in cells.enumerated() {
      let column = point.column + number * width
      guard column + width <= point.column + room else { break }
      let sign = level(cell.count, of: largest, canvas.glyphs)
      let isChosen = number == chosen
      let shown = max(1, width - 1)
      canvas.put(
        String(repeating: sign, count: shown), row: point.row, column: column,
        Paint(cell.count == 0 ? .dim : .agency, on: isChosen ? ground : nil))
      if isChosen { canvas.point(Point(column: column, row: point.row)) }
    }
  }

  /// How high a cell is filled: nothing for none, and never nothing for some.
  static func level(_ count: Int, of largest: Int, _ glyphs: Glyphs) -> String {
    let levels = glyphs.isASCII ? [".", ":", "-", "=", "+", "*", "#"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    guard count > 0, largest > 0 else { return glyphs.isASCII ? " " : "·" }
    return levels[min(levels.count - 1, (count * levels.count - 1) / largest)]
  }

  private static func look(_ quality: Chart.Quality, _ glyphs: Glyphs) -> (String, Role) {
    switch quality {
    case .plain: (glyphs.bar, .agency)
    case .late: (glyphs.isASCII ? "!" : "▓", .waiting)
    case .unknown: (glyphs.isASCII ? "?" : "░", .dim)
    }
  }

  /// Cells of each part, so that they fill the bar and none that is there is without one while there is room.
  static func shares(_ parts: [Chart.Part], of length: Int) -> [Int] {
    let sum = parts.reduce(0) { $0 + $1.count }
    guard sum > 0 else { return parts.map { _ in 0 } }
    var shares: [Int] = []
    var before = 0
    for part in parts {
      let start = before * length / sum
      before += part.count
      shares.append(before * length / sum - start)
    }
    for (number, part) in parts.enumerated() where part.count > 0 && shares[number] == 0 {
      guard let donor = shares.indices.filter({ shares[$0] > 1 }).max(by: { shares[$0] < shares[$1] }) else { break }
      shares[donor] -= 1
      shares[number] = 1
    }
    return shares
  }

  private static func labelWidth(_ charts: [Chart], width: Int) -> Int {
    let longest = charts.flatMap(\.rows).map { DisplayWidth.columns($0.label) }.max() ?? 0
    return max(4, min(longest, width * 40 / 100))
  }

  private static func lines(_ charts: [Chart], _ glyphs: Glyphs) -> [Line] {
    var lines: [Line] = []
    var number = 0
    for chart in charts {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.title(chart.title, heads: chart.heads))
      let largest =
        chart.rows.contains { !$0.cells.isEmpty }
        ? chart.rows.flatMap(\.cells).map(\.count).max() ?? 0 : chart.rows.map(\.count).max() ?? 0
      for row in chart.rows {
        lines.append(.row(number, row, largest: largest))
        number += 1
      }
      if !chart.note.isEmpty { lines.append(.note(noted(chart.note, glyphs))) }
    }
    return lines
  }

  /// A note with the signs of the bars in place of its per cent signs, in their order.
  private static func noted(_ note: String, _ glyphs: Glyphs) -> String {
    var signs = [Chart.Quality.plain, .late, .unknown].map { look($0, glyphs).0 }[...]
    return note.map { $0 == "%" ? signs.popFirst() ?? "" : String($0) }.joined()
  }

  /// The first line in sight, so that the selected row is, with its chart's title where there is room; or where the wheel
  /// has put it.
  static func top(_ state: State, height: Int, moved distance: Int = 0) -> Int {
    guard let picture = state.picture, let charts = picture.charts else { return 0 }
    let all = lines(charts, state.glyphs)
    let place = all.firstIndex { line in
      if case .row(picture.row, _, _) = line { true } else { false }
    }
    let own = (place ?? 0) - height * 2 / 3
    let top = WheelTops.top(state.wheelTops.picture, else: own, of: all.count, height: height)
    return max(0, min(top + distance, all.count - height))
  }
}

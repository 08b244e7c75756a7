internal import SvarModel

/// The pictures of a list while they are open.
public struct PictureState: Sendable, Hashable {
  /// What they are, or are to be, of.
  var request: ListRequest
  /// Nil until they have come.
  var charts: [Chart]?
  /// Among the rows of all charts.
  public internal(set) var row = 0
  /// The cell of that row one stands on; nil for the row as a whole.
  public internal(set) var cell: Int?
  /// Whether they could not be had, so that they are not asked for again and again.
  var isRefused = false

  /// The rows of all charts, in order.
  var rows: [Chart.Row] { charts?.flatMap(\.rows) ?? [] }

  var selected: Chart.Row? { rows.indices.contains(row) ? rows[row] : nil }

  /// What Enter puts behind the query.
  var narrowing: String? {
    guard let selected else { return nil }
    guard let cell, selected.cells.indices.contains(cell) else { return selected.narrowing }
    return selected.cells[cell].narrowing
  }
}

extension State {
  mutating func selectPictureRow(_ row: Int) {
    wheelTops.picture = nil
    guard let rows = picture?.rows, !rows.isEmpty else { return }
    let row = max(0, min(row, rows.count - 1))
    picture?.row = row
    if rows[row].cells.isEmpty { picture?.cell = nil }
  }

  /// Along the cells of a row; before the first stands the row as a whole.
  mutating func movePictureCell(by distance: Int) {
    guard let selected = picture?.selected, !selected.cells.isEmpty else { return }
    let place = (picture?.cell ?? -1) + distance
    picture?.cell = place < 0 ? nil : min(place, selected.cells.count - 1)
  }

  /// Narrows the list to what one stands on.
  mutating func openPicture() {
    guard let narrowing = picture?.narrowing.map(spoken) else { return }
    picture = nil
    search((list.wanted.query.isEmpty ? "" : list.wanted.query + " ") + narrowing, keepsOff: true)
  }

  /// Asks for the pictures of the list as it is now.
  mutating func settlePicture() -> [Effect] {
    guard let open = picture else { return giveUp(.picture) }
    if open.request != list.counted {
      picture = PictureState(request: list.counted)
    }
    guard picture?.charts == nil, picture?.isRefused == false else { return giveUp(.picture) }
    if case .picture(list.counted) = underWay[.picture]?.what { return [] }
    return [ask(.picture(list.counted), for: .picture)]
  }

  mutating func take(_ picture: ListPicture, of request: ListRequest) {
    guard self.picture?.request == request else { return }
    self.picture?.charts = ChartMaker.charts(of: picture, kind: request.kind, words: words)
  }
}

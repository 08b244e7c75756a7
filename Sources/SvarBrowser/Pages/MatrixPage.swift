internal import SvarModel

/// Makes the page on which agencies stand against each other; every figure is a search.
enum MatrixPage {
  /// So many that their columns fit the narrowest window.
  static let agencies = 10

  static func make(_ matrix: AgencyMatrix, words: Words) -> Document {
    let title = words.thing.matrixTitle(matrix.kind)
    var page = PageBuilder(.matrix(matrix.kind), title: title, words: words)
    page.update {
      $0.isIndex = true
      $0.isGrid = true
    }
    page.add(.title, title)
    guard !matrix.names.isEmpty else {
      page.add(.note, words.thing.noMatrix)
      return page.finished()
    }
    page.add(.note, words.thing.matrixHint(matrix.kind))
    page.blank()
    let digits = matrix.counts.joined().compactMap(\.self).map { String($0).count }.max() ?? 1
    let width = max(2, digits) + 1
    page.line(
      .row, hanging: 0, [.init("  " + matrix.names.indices.map { right(String($0 + 1), width) }.joined(), .dim)])
    for row in matrix.names.indices {
      var pieces: [PageBuilder.Piece] = [.init(right(String(row + 1), 2), .dim)]
      for (column, count) in matrix.counts[row].enumerated() {
        guard let count, count > 0 else {
          pieces.append(.init(right(count == nil ? "-" : ".", width), .dim))
          continue
        }
        let text = right(String(count), width)
        let blanks = text.prefix { $0 == " " }
        pieces.append(.init(String(blanks)))
        pieces.append(
          .init(
            String(text.dropFirst(blanks.count)), .agency,
            to: .search(matrix.kind, query: matrix.query(row, column))))
      }
      let name = matrix.names[row]
      pieces += [.init("  "), .init(name, .agency, to: .item(.agency(name)))]
      page.line(.row, hanging: 4 + width * matrix.names.count, pieces)
    }
    page.section(
      words.page.agencies,
      matrix.names.map { .init(sign: .agency, text: Marked($0), note: "", target: .item(.agency($0))) })
    return page.finished()
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

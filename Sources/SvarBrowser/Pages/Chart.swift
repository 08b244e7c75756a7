internal import SvarModel

/// A picture in characters before any width is known: rows of a bar, or of small cells, each of which is a search.
struct Chart: Sendable, Hashable {
  var title: String
  /// What the signs of the bars mean, or what was left out; empty as a rule.
  var note: String
  var rows: [Row]
  /// What stands over the cells of the rows, where they have any: the months' first letters.
  var heads: [String] = []

  struct Row: Sendable, Hashable {
    var label: String
    var count: Int
    /// Puts the row's own part behind the query; nil where nothing narrows to it.
    var narrowing: String?
    /// What the bar is made of, the certain first; they add up to `count`.
    var parts: [Part]
    /// A row of cells instead of a bar: the twelve months of a year, each with its own search.
    var cells: [Cell] = []
  }

  enum Quality: Sendable, Hashable { case plain, late, unknown }

  struct Part: Sendable, Hashable {
    var count: Int
    var quality: Quality
  }

  struct Cell: Sendable, Hashable {
    var label: String
    var count: Int
    var narrowing: String
  }
}

/// Makes the pictures of a list.
enum ChartMaker {
  /// The fields that are drawn, in order of what is asked first.
  private static let fields: [FacetField] = [
    .party, .minister, .agency, .department, .measure, .status, .asker, .session,
  ]

  static func charts(of picture: ListPicture, kind: ListKind, words: Words) -> [Chart] {
    var charts: [Chart] = []
    if !picture.months.isEmpty { charts.append(months(picture.months, words)) }
    if !picture.days.isEmpty { charts.append(days(picture.days, words)) }
    for field in fields {
      guard let facet = picture.facets.first(where: { $0.field == field }), !facet.values.isEmpty else { continue }
      let more = facet.total - facet.values.count
      charts.append(
        Chart(
          title: words.asking.facetFields[field] ?? field.rawValue,
          note: more > 0 ? words.asking.moreValues(words.number(more)) : "",
          rows: facet.values.map { value in
            Chart.Row(
              label: FacetsView.label(value, field, words), count: value.count, narrowing: value.narrowing,
              parts: [.init(count: value.count, quality: .plain)])
          }))
    }
    return charts
  }

  /// A row a year, a cell a month; every year from the first to the last, so that a gap is seen.
  private static func months(_ months: [ListPicture.Month], _ words: Words) -> Chart {
    let byYear = Dictionary(grouping: months, by: \.year)
    let years = (byYear.keys.min() ?? 0)...(byYear.keys.max() ?? 0)
    let rows = years.reversed().map { year in
      let counts = Dictionary((byYear[year] ?? []).map { ($0.month, $0.count) }) { one, _ in one }
      let cells = (1...12).map { month in
        let own = ListPicture.Month(year: year, month: month, count: counts[month] ?? 0)
        return Chart.Cell(label: "\(words.months[month - 1]) \(year)", count: own.count, narrowing: own.narrowing)
      }
      let sum = cells.reduce(0) { $0 + $1.count }
      return Chart.Row(
        label: "\(year)", count: sum, narrowing: "datum:\(year)", parts: [.init(count: sum, quality: .plain)],
        cells: cells)
    }
    return Chart(
      title: PictureWords.months[words.language], note: PictureWords.monthsNote[words.language], rows: rows,
      heads: words.months.map { String($0.prefix(1)).uppercased() })
  }

  private static func days(_ bands: [ListPicture.DayBand], _ words: Words) -> Chart {
    Chart(
      title: PictureWords.days[words.language], note: PictureWords.daysNote[words.language],
      rows: bands.map { band in
        let unit = PictureWords.daysUnit[words.language]
        let label =
          band.last.map { "\(band.first)–\($0) \(unit)" } ?? "\(band.first) \(PictureWords.daysOrMore[words.language])"
        return Chart.Row(
          label: label, count: band.count, narrowing: band.narrowing,
          parts: [
            .init(count: band.count - band.late - band.unknown, quality: .plain),
            .init(count: band.late, quality: .late), .init(count: band.unknown, quality: .unknown),
          ])
      })
  }
}

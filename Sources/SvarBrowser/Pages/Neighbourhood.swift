internal import SvarModel

/// Draws an agency's neighbourhood as a small tree: whom it works with, how often and since when, and in what.
enum Neighbourhood {
  private static let most = 12

  static func add(_ detail: AgencyDetail, _ glyphs: Glyphs, to page: inout PageBuilder) {
    guard !detail.partners.isEmpty else { return }
    let words = page.words
    page.heading(words.thing.neighbourhood)
    page.line(.row, indent: 2, [.init(detail.row.name.text, .agency)])
    let shown = detail.partners.prefix(most)
    for (index, partner) in shown.enumerated() {
      let isLast = index == shown.count - 1 && detail.partners.count <= most
      var facts = words.thing.partnerCount(partner.named, partner.throughGroups)
      if let first = partner.first { facts += ", " + words.thing.since(first.description) }
      let trunk = isLast ? " " : glyphs.vertical
      page.line(
        .row, indent: 2, hanging: 6, guide: trunk + (partner.shared.isEmpty ? "" : "  " + glyphs.vertical),
        [
          .init((isLast ? glyphs.lowerLeft : glyphs.leftTee) + glyphs.horizontal + " ", .border),
          .init(partner.name, .agency, to: .item(.agency(partner.name))), .init("  " + facts, .dim),
        ])
      for (number, shared) in partner.shared.prefix(2).enumerated() {
        let isEnd = number == min(partner.shared.count, 2) - 1
        page.line(
          .row, indent: 2, hanging: 9, guide: trunk + (isEnd ? "" : "  " + glyphs.vertical),
          [
            .init(trunk + "  " + (isEnd ? glyphs.lowerLeft : glyphs.leftTee) + glyphs.horizontal + " ", .border),
            .init(shared.name.text, .collaboration, to: .item(.collaboration(shared.id))),
            .init(shared.purpose.isEmpty ? "" : "  " + shared.purpose, .dim),
          ])
      }
    }
    guard detail.partners.count > most else { return }
    page.line(
      .row, indent: 2,
      [
        .init(glyphs.lowerLeft + glyphs.horizontal + " ", .border),
        .init(words.thing.morePartners(detail.partners.count - most), .dim),
      ])
  }
}

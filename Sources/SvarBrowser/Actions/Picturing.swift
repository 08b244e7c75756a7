internal import SvarModel

/// Looking at a list rather than reading it.
enum Picturing: ActionGroup {
  static let all = [pictures, nextCell, previousCell]

  static let pictures = Action(
    "pictures",
    Phrase(
      "rita listan: månader, svarsdagar, partier …; myndigheter mot varandra",
      "draw the list: months, days to answer, parties …; agencies against each other"),
    in: [.list, .contents, .facets, .text, .pictures], keys: [.typed("v")]
  ) { state, _ in
    state.help = nil
    state.searches = nil
    if state.picture == nil, let counted = Things.counted(beside: state.list.kind) {
      state.follow(.item(.matrix(counted)))
      return []
    }
    state.picture = state.picture == nil ? PictureState(request: state.list.counted) : nil
    return []
  }

  static let nextCell = Action(
    "next-cell", Phrase("nästa ruta i raden", "next cell of the row"), argument: .count, in: [.pictures],
    keys: [.typed("l"), .named(.right)]
  ) { state, how in
    state.movePictureCell(by: how.times)
    return []
  }

  static let previousCell = Action(
    "previous-cell", Phrase("föregående ruta i raden", "previous cell of the row"), argument: .count, in: [.pictures],
    keys: [.typed("h"), .named(.left)]
  ) { state, how in
    state.movePictureCell(by: -how.times)
    return []
  }
}

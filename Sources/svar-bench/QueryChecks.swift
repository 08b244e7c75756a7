import SvarArchive
import SvarModel

/// What has to hold of every query, whatever it is.
struct QueryChecks {
  let archive: Archive

  /// What does not hold of one; nil where all does.
  func fault(of made: QueryGenerator.Made, cut: Int) -> String? {
    let text = made.text
    for isBeingTyped in [false, true] {
      let reading = archive.reading(of: text, isBeingTyped: isBeingTyped)
      if archive.reading(of: text, isBeingTyped: isBeingTyped) != reading { return "read twice, it differs" }
      if let fault = places(of: reading, in: text) { return fault }
      if made.isValid, let problem = reading.problem { return "the grammar promises it, but: \(problem)" }
    }
    let strict = archive.reading(of: text)
    guard strict.problem == nil else { return nil }
    let begun = String(String.UnicodeScalarView(text.unicodeScalars.prefix(cut)))
    if let problem = archive.reading(of: begun, isBeingTyped: true).problem {
      return "its beginning “\(begun)” is not read while being typed: \(problem)"
    }
    return made.isFlat ? printed(strict) : nil
  }

  /// Every list asked for it, a page and the count: anything but an answer or a problem is a fault.
  func fault(asking text: String) async -> String? {
    for kind in ListKind.allCases {
      for isBeingTyped in [false, true] {
        let request = ListRequest(kind: kind, query: text, isBeingTyped: isBeingTyped)
        do {
          let rows = try await archive.rows(request, offset: 0, limit: 500)
          let count = try await archive.count(request)
          if rows.count != min(count, 500) { return "\(kind): \(rows.count) rows, counted \(count)" }
          if archive.reading(of: text, isBeingTyped: isBeingTyped).problem != nil {
            return "\(kind): rows for a problem"
          }
        } catch let problem as QueryProblem {
          if archive.reading(of: text, isBeingTyped: isBeingTyped).problem != problem {
            return "\(kind): the rows' problem is not the reading's: \(problem)"
          }
        } catch {
          return "\(kind): \(error)"
        }
      }
    }
    return nil
  }

  private func places(of reading: QueryReading, in text: String) -> String? {
    let length = text.unicodeScalars.count
    if let problem = reading.problem {
      if !(0...length).contains(problem.position) { return "the problem stands outside: \(problem)" }
      if !(1...text.count + 1).contains(problem.column) { return "the column is outside: \(problem)" }
    }
    var end = 0
    for part in reading.parts {
      guard part.span.start >= end, part.span.end > part.span.start, part.span.end <= length else {
        return "parts are out of order or outside: \(reading.parts.map(\.span))"
      }
      end = part.span.end
    }
    var start = 0
    for assumption in reading.assumptions {
      guard assumption.span.start >= start, assumption.span.end <= length else {
        return "assumptions are out of order or outside: \(reading.assumptions)"
      }
      start = assumption.span.start
    }
    return nil
  }

  /// Terms side by side, written anew from their parts, ask for the same.
  private func printed(_ reading: QueryReading) -> String? {
    let anew = reading.parts.map { ($0.isNegated ? "-" : "") + $0.text }.joined(separator: " ")
    // A number of signs before a term comes to one or none.
    let before = (try? QueryStructure.of(reading.query))?.replacing("not(SvarArchive.Query.Node.not", with: "even(")
    if before?.contains("even(") == true { return nil }
    guard let before, before == (try? QueryStructure.of(anew)) else { return "printed back it differs: “\(anew)”" }
    return nil
  }
}

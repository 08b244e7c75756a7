import SvarModel

/// A measure as one line: kind, status, words, year, deadline, sum, agencies.
struct MeasureText {
  let words: ToolWords

  func facts(_ measure: Measure, in text: String) -> String {
    var facts = [
      words.kind(measure.kind), words.status(measure.status), PaperPrinter.oneLine(text.text(in: measure.head)),
    ]
    if let year = measure.year { facts.append("\(words.year) \(year)") }
    if let deadline = measure.deadline { facts.append(words.deadline(measure.kind.deadlineSense, deadline)) }
    if let amount = measure.amount { facts.append(words.amount(amount)) }
    if let quantity = measure.quantity { facts.append("\(words.number(quantity.value)) \(quantity.unit)") }
    if !measure.agencies.isEmpty { facts.append(measure.agencies.joined(separator: ", ")) }
    return facts.joined(separator: " · ")
  }
}

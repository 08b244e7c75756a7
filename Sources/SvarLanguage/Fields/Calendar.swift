/// Months, numbers and years as words.
enum Calendar {
  private static let months: [UInt64: Int] = {
    let names = [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
      "december",
    ]
    var table: [UInt64: Int] = [:]
    for (index, name) in names.enumerated() { table[WordKey.of(name)] = index + 1 }
    return table
  }()

  static func month(_ key: UInt64) -> Int? { months[key] }

  private static let numbers: [UInt64: Int] = {
    let words = [
      "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
      "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo",
    ]
    var table: [UInt64: Int] = [:]
    for (index, word) in words.enumerated() { table[WordKey.of(word)] = index }
    table[WordKey.of("en")] = 1
    table[WordKey.of("tjugoen")] = 21
    table[WordKey.of("trettio")] = 30
    table[WordKey.of("fyrtio")] = 40
    table[WordKey.of("femtio")] = 50
    return table
  }()

  /// "tolv" → 12; nil for what is no number word.
  static func number(_ key: UInt64) -> Int? { numbers[key] }
}

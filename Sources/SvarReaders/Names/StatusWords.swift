internal import SvarModel

/// The words that papers use for what has become of a question.
enum StatusWords {
  /// The state that words name, whatever stands around them; misspelt ones that were met are known.
  static func status(_ words: String) -> QuestionStatus {
    let lower = words.lowercased()
    func has(_ stem: String) -> Bool { lower.contains(stem) }
    if has("återtag") { return .withdrawn }
    if has("förfall") { return .lapsed }
    if has("besvaras ej") || has("inte att besvaras") || has("besvaras inte") { return .declined }
    if has("besvarad") || has("bsvarad") { return .answered }
    if has("inlämnad") || has("anmäld") || has("överlämnad") { return .waiting }
    return .unknown
  }
}

import Foundation

/// `Retry-After`: seconds, or a day and an hour by the server's own clock.
enum RetryAfter {
  /// The wait that a reply asks for; nil where it asks for none that can be read. A date is held against the reply's own
  /// `Date`, because this machine's clock may be wrong.
  static func seconds(_ head: ReplyHead) -> Int? {
    guard let text = head["retry-after"]?.trimmingCharacters(in: .whitespaces) else { return nil }
    if let seconds = Int(text) { return max(0, seconds) }
    guard let until = date(text), let now = head["date"].flatMap(date) else { return nil }
    return max(0, Int(until.timeIntervalSince(now).rounded(.up)))
  }

  private static func date(_ text: String) -> Date? {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "GMT")
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
    return formatter.date(from: text)
  }
}

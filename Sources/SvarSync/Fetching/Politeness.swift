/// How gently a site is asked.
///
/// Riksdagen documents no limit on requests. ``standard`` is what a person with two windows open would do.
public struct Politeness: Sendable {
  /// Requests under way at once.
  public var connections: Int
  /// Between the beginnings of two requests.
  public var delay: Duration
  /// The part of ``delay`` by which it is made longer or shorter at random, 0...1, so that many readers who begin on
  /// the hour do not knock together.
  public var jitter: Double
  /// How often one thing is asked for before it is given up.
  public var attempts: Int
  /// The wait before the second attempt; each further one waits twice as long.
  public var backoff: Duration
  /// The longest `Retry-After` that is waited for; where the site asks for more, the run ends and says so.
  public var longestWait: Duration
  /// How long a connection may be silent, in seconds.
  public var silence: Double

  public init(
    connections: Int, delay: Duration, jitter: Double, attempts: Int, backoff: Duration, longestWait: Duration,
    silence: Double
  ) {
    self.connections = connections
    self.delay = delay
    self.jitter = jitter
    self.attempts = attempts
    self.backoff = backoff
    self.longestWait = longestWait
    self.silence = silence
  }

  /// Two connections, half a second between requests, four attempts.
  public static let standard = Politeness(
    connections: 2, delay: .milliseconds(500), jitter: 0.5, attempts: 4, backoff: .seconds(2),
    longestWait: .seconds(600), silence: 60)

  /// As ``standard``, without any delay between requests: for a server of one's own.
  public static let none = Politeness(
    connections: 2, delay: .zero, jitter: 0, attempts: 4, backoff: .milliseconds(20), longestWait: .seconds(600),
    silence: 60)
}

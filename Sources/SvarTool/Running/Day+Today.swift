import Foundation
public import SvarModel

extension Day {
  /// The day it is where the reader is, by the computer's clock.
  public static var today: Day {
    let now = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return now.year.flatMap { year in now.month.flatMap { month in now.day.flatMap { Day(year, month, $0) } } }
      ?? Day(number: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
  }
}

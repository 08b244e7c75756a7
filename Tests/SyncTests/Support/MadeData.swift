import Foundation
import OpenDataServer

/// Open data made for the tests.
enum MadeData {
  /// Questions and answers of some years, packed as a data set.
  static func dataSet(
    _ years: String, _ statuses: [MadeStatus], updated: String = "2025-12-11 14:39:26", type: String = "Skriftliga frågor"
  ) throws -> OpenData.DataSetFile {
    var members: [(name: String, bytes: Data)] = []
    for status in statuses {
      members.append((status.questionID.lowercased() + ".json", status.question))
      if let day = status.answered {
        members.append((status.answerID.lowercased() + ".json", status.answer("Fyrarna tänds igen.", on: day)))
      }
    }
    return OpenData.DataSetFile(
      type: type, name: "\(type)-\(years).json.zip", years: years, updated: updated,
      bytes: try ZipWriter.packed(members))
  }

  /// Two data sets of answered questions, `count` in each.
  static func fill(_ count: Int = 20) throws -> OpenData {
    var data = OpenData()
    for (years, session, code, year) in [("2014-2017", "2016/17", "H4", 2016), ("2018-2021", "2020/21", "H8", 2020)] {
      let statuses = (1...count).map { number in
        var status = MadeStatus(number)
        (status.session, status.code) = (session, code)
        status.title = "Fyr nummer \(number) vid Norrvik"
        status.text = "Fyr nummer \(number) är släckt sedan \(year). \(noise(number)) Vad avser statsrådet att göra?"
        (status.lodged, status.due, status.answered) = ("\(year)-10-05", "\(year)-10-14", "\(year)-10-14")
        status.state = "Frågan är besvarad"
        status.changed = "\(year)-10-15 09:00:00"
        return status
      }
      data.dataSets.append(try dataSet(years, statuses))
    }
    return data
  }

  /// Words that do not pack well, so that a data set of a few papers has a size worth breaking off.
  private static func noise(_ seed: Int) -> String {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    return (0..<60).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return "x" + String(state, radix: 36)
    }.joined(separator: " ")
  }
}

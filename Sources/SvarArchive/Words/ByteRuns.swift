/// Runs of bytes one behind the other in one piece of memory, each with a number from 0 on.
///
/// Some hundred thousand arrays of their own would take several times the memory of what is in them.
struct ByteRuns {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// Takes a text as the next run, or two with a tab between.
  mutating func append(_ text: String, _ more: String?) {
    bytes.append(contentsOf: text.utf8)
    if let more {
      bytes.append(IndexToken.samePlace)
      bytes.append(contentsOf: more.utf8)
    }
    ends.append(UInt32(bytes.count))
  }

  /// Writes the run of a number behind `output`.
  func append(_ place: Int, to output: inout [UInt8]) {
    output.append(contentsOf: bytes[(place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])])
  }

  mutating func removeAll() {
    bytes = []
    ends = []
  }
}

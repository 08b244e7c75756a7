import Foundation

/// What the endings of a hunspell dictionary take away from a word before they are put to it: of `gata` the a, for `gator`.
struct AffixStrips: Sendable {
  /// By the flag that an entry has for them.
  private var strips: [UInt8: [[UInt8]]] = [:]

  /// - Throws: where the file cannot be read.
  init(affixes path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    data.withUnsafeBytes { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) { add(line) }
    }
  }

  /// `SFX E a or a`; a line of four fields with Y or N begins the rules of a flag.
  private mutating func add(_ line: Slice<UnsafeRawBufferPointer>) {
    guard line.starts(with: "SFX".utf8) else { return }
    let fields = line.split { $0 == 9 || $0 == 13 || $0 == 32 }
    guard fields.count >= 5 || fields.count == 4 && !["Y", "N"].contains(where: { fields[2].elementsEqual($0.utf8) }),
      let flag = fields[1].first
    else { return }
    let strip = Array(fields[2])
    guard strip != Array("0".utf8), strips[flag]?.contains(strip) != true else { return }
    strips[flag, default: []].append(strip)
  }

  /// How many scalars of an entry may be gone at its end before an ending.
  func most(of entry: some BidirectionalCollection<UInt8>, flags: some Sequence<UInt8>) -> Int {
    var most = 0
    for flag in flags {
      for strip in strips[flag] ?? [] where entry.reversed().starts(with: strip.reversed()) {
        most = max(most, strip.count { $0 & 0xC0 != 0x80 })
      }
    }
    return most
  }
}

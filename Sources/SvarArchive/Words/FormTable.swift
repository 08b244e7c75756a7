/// Forms of words by their bytes, each with a number from 0 on in the order of their coming.
///
/// What a dictionary of strings would do, at a fraction of its cost: every word of every paper is looked up here, and a
/// string is compared by what its letters mean, where here two forms are one only if their bytes are.
struct FormTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var hashes: [UInt64] = []
  /// The numbers at places chosen by their hash, -1 where nothing stands; a power of two in length, at most half full.
  private var slots: [Int32] = []

  init() {}

  var count: Int { ends.count }

  func place(of form: [UInt8]) -> Int? { place(of: form, Self.hash(form)) }

  /// The number that another table's form has here.
  func place(of place: Int, in other: FormTable) -> Int? {
    self.place(of: other.bytes[other.range(of: place)], other.hashes[place])
  }

  private func place(of form: some RandomAccessCollection<UInt8>, _ hash: UInt64) -> Int? {
    guard !slots.isEmpty else { return nil }
    let found = slots[slot(of: form, hash)]
    return found < 0 ? nil : Int(found)
  }

  func place(of form: String) -> Int? { place(of: Array(form.utf8)) }

  /// The form's number, and whether it has come for the first time.
  @discardableResult
  mutating func insert(_ form: [UInt8]) -> (place: Int, isNew: Bool) { insert(form, Self.hash(form)) }

  /// Takes every form of another table, in the order of their numbers there.
  mutating func insert(_ others: FormTable) {
    for place in others.ends.indices { _ = insert(others.bytes[others.range(of: place)], others.hashes[place]) }
  }

  private mutating func insert(_ form: some RandomAccessCollection<UInt8>, _ hash: UInt64) -> (place: Int, isNew: Bool)
  {
    if ends.count * 2 >= slots.count { grow() }
    let slot = slot(of: form, hash)
    if slots[slot] >= 0 { return (Int(slots[slot]), false) }
    slots[slot] = Int32(ends.count)
    bytes += form
    ends.append(UInt32(bytes.count))
    hashes.append(hash)
    return (ends.count - 1, true)
  }

  func form(at place: Int) -> String { String(decoding: bytes[range(of: place)], as: UTF8.self) }

  var forms: [String] { ends.indices.map(form) }

  /// A sum of the form's bytes, spread evenly, by which it is told apart from nearly every other.
  func key(at place: Int) -> UInt64 { hashes[place] }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    slots.removeAll()
  }

  private func range(of place: Int) -> Range<Int> { (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place]) }

  /// Where the form stands, or where it would.
  private func slot(of form: some RandomAccessCollection<UInt8>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let place = Int(slots[slot])
      guard place >= 0 else { return slot }
      if hashes[place] == hash, bytes[range(of: place)].elementsEqual(form) { return slot }
      slot = (slot + 1) & mask
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: max(64, slots.count * 2))
    let mask = slots.count - 1
    for (place, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(place)
    }
  }

  private static func hash(_ form: [UInt8]) -> UInt64 {
    var hash = KeySet.start
    for byte in form { hash = KeySet.adding(byte, to: hash) }
    return KeySet.mixed(hash)
  }
}

/// A text as a key by its bytes: unlike a string, which is equal to another that only means the same letters and has to
/// find that out each time.
struct TextKey: Hashable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: TextKey, right: TextKey) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

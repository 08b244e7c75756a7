internal import CLibXML

/// An element of a tree that libxml2 holds.
struct XMLElement {
  let node: xmlNodePtr

  var name: String { String(cString: UnsafeRawPointer(node.pointee.name).assumingMemoryBound(to: CChar.self)) }

  func isNamed(_ name: StaticString) -> Bool {
    name.withUTF8Buffer { strcmp8(node.pointee.name, $0.baseAddress, $0.count) }
  }

  /// The attribute's value, whatever its prefix; nil where it is not given.
  func attribute(_ name: StaticString) -> String? {
    var next = node.pointee.properties
    while let attribute = next {
      if name.withUTF8Buffer({ strcmp8(attribute.pointee.name, $0.baseAddress, $0.count) }) {
        var value = ""
        var child = attribute.pointee.children
        while let part = child {
          if let content = part.pointee.content { value += String(cString: content) }
          child = part.pointee.next
        }
        return value
      }
      next = attribute.pointee.next
    }
    return nil
  }

  /// The elements directly inside, in order.
  var children: Children { Children(upcoming: node.pointee.children) }

  struct Children: Sequence, IteratorProtocol {
    fileprivate var upcoming: xmlNodePtr?

    mutating func next() -> XMLElement? {
      while let node = upcoming {
        upcoming = node.pointee.next
        if node.pointee.type == XML_ELEMENT_NODE { return XMLElement(node: node) }
      }
      return nil
    }
  }

  /// The element that stands next, on the same level; nil at the end. A page break is no element of the text.
  var following: XMLElement? {
    var next = node.pointee.next
    while let node = next {
      let element = XMLElement(node: node)
      if node.pointee.type == XML_ELEMENT_NODE, !element.isNamed("pb") { return element }
      next = node.pointee.next
    }
    return nil
  }

  /// The first element inside with this name, at any depth, in document order.
  func first(_ name: StaticString, where condition: (XMLElement) -> Bool = { _ in true }) -> XMLElement? {
    for child in children {
      if child.isNamed(name), condition(child) { return child }
      if let found = child.first(name, where: condition) { return found }
    }
    return nil
  }

  /// The elements inside with this name, at any depth, in document order.
  func all(_ name: StaticString) -> [XMLElement] {
    var found: [XMLElement] = []
    gather(name, into: &found)
    return found
  }

  private func gather(_ name: StaticString, into found: inout [XMLElement]) {
    for child in children {
      if child.isNamed(name) { found.append(child) }
      child.gather(name, into: &found)
    }
  }

  /// The words inside, as they are written, entities resolved.
  func appendText(to text: inout String, leavingOut isLeftOut: (XMLElement) -> Bool = { _ in false }) {
    var next = node.pointee.children
    while let part = next {
      switch part.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        if let content = part.pointee.content { text += String(cString: content) }
      case XML_ELEMENT_NODE:
        let element = XMLElement(node: part)
        if !isLeftOut(element) { element.appendText(to: &text, leavingOut: isLeftOut) }
      default: break
      }
      next = part.pointee.next
    }
  }

  /// The words inside on one line: line breaks, indentation and soft hyphens undone.
  func line(leavingOut isLeftOut: (XMLElement) -> Bool = { _ in false }) -> String {
    var text = ""
    appendText(to: &text, leavingOut: isLeftOut)
    return TextLine.joined(text)
  }
}

/// Whether a C string is these bytes.
private func strcmp8(_ string: UnsafePointer<UInt8>?, _ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
  guard let string, let bytes else { return false }
  for index in 0..<count where string[index] != bytes[index] { return false }
  return string[count] == 0
}

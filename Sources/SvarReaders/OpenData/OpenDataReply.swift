internal import SvarModel

/// The bytes of a reply, told apart by what they begin with.
enum OpenDataReply {
  /// The reply as fields, whichever of JSON and XML it is.
  ///
  /// - Parameter root: the outermost key or element.
  /// - Throws: ``OpenDataFault`` where it is neither, or something else is outermost.
  static func fields(_ bytes: [UInt8], root: String) throws -> FieldValue {
    let value: FieldValue
    switch ContentKind(head: bytes[...]) {
    case .empty: throw OpenDataFault(.emptyFile)
    case .json:
      do {
        value = try JSONText.read(bytes)[root]
      } catch let fault as JSONText.Fault {
        throw OpenDataFault(.malformedJSON(fault.reason))
      }
    case .xml: value = try xml(bytes, root: root)
    case .lines: throw OpenDataFault(.instead(.export))
    case .word: throw OpenDataFault(.instead(.word))
    case .archive: throw OpenDataFault(.instead(.archive))
    case .table: throw OpenDataFault(.instead(.table))
    case .text: throw OpenDataFault(.instead(.plainText))
    case .other(let what): throw OpenDataFault(.foreign(what))
    }
    guard !value.isNull else { throw OpenDataFault(.without(root)) }
    return value
  }

  private static func xml(_ bytes: [UInt8], root name: String) throws -> FieldValue {
    do {
      return try XMLDocument.read(bytes) { root in
        guard root.name == name else {
          let isPage = root.name.lowercased() == "html"
          throw OpenDataFault(
            isPage ? .instead(.page) : .foreignXML(element: SourceName.shown(root.name), asked: nil))
        }
        return FieldValue(withAttributes: root)
      }
    } catch let fault as XMLDocument.Fault {
      let head = String(decoding: bytes.prefix(300), as: UTF8.self).lowercased()
      let isPage = head.contains("<html") || head.contains("<!doctype html")
      throw OpenDataFault(isPage ? .instead(.page) : .malformedXML(line: fault.line, detail: fault.reason))
    }
  }
}

extension FieldValue {
  /// The element's fields, with its own attributes as `@name`, as the same reply in JSON has them.
  init(withAttributes root: XMLElement) {
    let inner = FieldValue(root)
    var fields: [String: FieldValue] = [:]
    if case .fields(let own) = inner { fields = own }
    for name in DocumentList.attributes {
      if let value = root.attribute(named: name) { fields["@" + name] = .text(value) }
    }
    self = fields.isEmpty ? .text("") : .fields(fields)
  }
}

extension XMLElement {
  /// The attribute's value under a name that is known only when the program runs.
  fileprivate func attribute(named name: String) -> String? {
    switch name {
    case "nasta_sida": attribute("nasta_sida")
    case "traffar": attribute("traffar")
    case "sida": attribute("sida")
    case "sidor": attribute("sidor")
    default: nil
    }
  }
}

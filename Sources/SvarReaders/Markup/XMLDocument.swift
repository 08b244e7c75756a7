internal import CLibXML

/// A parsed XML file; its elements live no longer than the call that is given them.
enum XMLDocument {
  /// What is wrong with a file that is no XML, and where.
  struct Fault: Error {
    var line: Int
    var reason: String
  }

  private static let ready: Void = xmlInitParser()

  /// Parses and hands over the root; nothing is fetched, no entity is looked up.
  /// - Throws: ``Fault`` where the file is not well-formed; whatever `body` throws.
  static func read<Result>(_ bytes: [UInt8], _ body: (XMLElement) throws -> Result) throws -> Result {
    _ = ready
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
    guard let context = xmlNewParserCtxt() else { throw Fault(line: 0, reason: "no memory to parse XML") }
    defer { xmlFreeParserCtxt(context) }
    silence(context)
    let tree = bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil, nil,
        Int32(options))
    }
    guard let tree else {
      let error = context.pointee.lastError
      let words = error.message.map { String(cString: $0) } ?? "not well-formed"
      let reason =
        words.hasPrefix("Excessive depth") ? "its elements lie more than 256 deep" : words.prefix { $0 != "\n" }
      throw Fault(line: Int(error.line), reason: SourceName.shown(reason))
    }
    defer { xmlFreeDoc(tree) }
    guard let root = xmlDocGetRootElement(tree) else { throw Fault(line: 1, reason: "no root element") }
    return try body(XMLElement(node: root))
  }

  /// Keeps libxml2 from writing to standard error, which the options alone do not for ids that stand twice.
  static func silence(_ context: xmlParserCtxtPtr) {
    context.pointee.sax?.pointee.serror = { _, _ in }
    context.pointee.vctxt.error = nil
    context.pointee.vctxt.warning = nil
  }
}

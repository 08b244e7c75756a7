/// What is wrong in a file of settings, and where.
public struct SettingsProblem: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case cannotRead
    /// The text is no TOML; the parser's own words.
    case notTOML(String)
    case unknownKey(String, near: String?)
    case wrongType(key: String, expected: Expectation)
    case unknownColor(role: String, String)
    case unknownAttribute(role: String, String)
    /// A name of the palette that is a colour already.
    case takenColor(String)
    /// Text that stands out too little from what it lies on; of the ground, where it lies on one.
    case lowContrast(role: String, ground: String?, ratio: Double)
    case unknownTheme(String)
    case inheritsItself(String)
    case badValue(key: String, value: String, allowed: [String])
    case unknownAction(String, near: String?)
    /// No place of the browser is called so.
    case unknownPlace(String, near: String?)
    case notAKey(String)
    /// The action does nothing in the place.
    case actionNotHere(action: String, place: String)
    /// The action takes nothing after its name, or something else.
    case badArgument(action: String, String)
    /// The same keys are set in another line.
    case keysTwice(String, line: Int?)
    /// The first keys of a sequence are all of another, which would always come first.
    case keysHidden(String, by: String, action: String)
  }

  /// What a value should have been.
  public enum Expectation: String, Hashable, Sendable {
    case text, flag, table, list, color, palette, keys, actions
  }

  /// The file as it was named; of a built-in theme its file's name.
  public var file: String
  /// From 1; nil where the whole file is meant.
  public var line: Int?
  /// From 1.
  public var column: Int?
  public var reason: Reason

  public init(file: String, line: Int? = nil, column: Int? = nil, reason: Reason) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// `file:line:column: sentence` in the reader's language.
  public func sentence(_ language: InterfaceLanguage) -> String {
    let place = [file, line.map(String.init), line == nil ? nil : column.map(String.init)].compactMap(\.self)
    return place.joined(separator: ":") + ": " + (language == .swedish ? swedish : english)
  }

  private var swedish: String {
    switch reason {
    case .cannotRead: "filen kan inte läsas"
    case .notTOML(let words): "inte giltig TOML: \(words)"
    case .unknownKey(let key, let near):
      "”\(key)” finns inte" + (near.map { "; menade du ”\($0)”?" } ?? "")
    case .wrongType(let key, let expected): "”\(key)” ska vara \(Self.swedish(expected))"
    case .unknownColor(let role, let color):
      "”\(role)”: ”\(color)” är ingen färg; skriv ett namn (red, bright-red, default, eller ett ur [palette]), 0–255 eller #rrggbb"
    case .unknownAttribute(let role, let name):
      "”\(role)”: ”\(name)” finns inte; välj bland bold, dim, italic, underline, reverse"
    case .takenColor(let name): "”\(name)” är redan en färg; välj ett annat namn"
    case .lowContrast(let role, let ground, let ratio):
      "”\(role)”" + (ground.map { " på ”\($0)”" } ?? "")
        + ": kontrasten är \(Self.tenths(ratio, ",")):1, och text behöver 4,5:1"
    case .unknownTheme(let name): "temat ”\(name)” finns inte"
    case .inheritsItself(let name): "temat ”\(name)” ärver sig självt"
    case .badValue(let key, let value, let allowed):
      "”\(key)”: ”\(value)” går inte; välj bland \(allowed.joined(separator: ", "))"
    case .unknownAction(let name, let near):
      "ingen åtgärd heter ”\(name)”" + (near.map { "; menade du ”\($0)”?" } ?? "; svar keys visar dem")
    case .unknownPlace(let name, let near):
      "ingen plats heter ”\(name)”" + (near.map { "; menade du ”\($0)”?" } ?? "")
    case .notAKey(let text): "”\(text)” är ingen tangent; skriv gd, Ctrl-N, Alt-x, page-down, space …"
    case .actionNotHere(let action, let place): "”\(action)” gör inget i ”\(place)”"
    case .badArgument(let action, let text): "”\(action)” tar inte ”\(text)”"
    case .keysTwice(let keys, let line): "”\(keys)” är satt redan" + (line.map { " på rad \($0)" } ?? "")
    case .keysHidden(let keys, let by, let action):
      "”\(keys)” nås inte: ”\(by)” är redan \(action); sätt ”\(by)” = false först"
    }
  }

  private var english: String {
    switch reason {
    case .cannotRead: "the file cannot be read"
    case .notTOML(let words): "not valid TOML: \(words)"
    case .unknownKey(let key, let near): "there is no “\(key)”" + (near.map { "; did you mean “\($0)”?" } ?? "")
    case .wrongType(let key, let expected): "“\(key)” is to be \(Self.english(expected))"
    case .unknownColor(let role, let color):
      "“\(role)”: “\(color)” is no colour; write a name (red, bright-red, default, or one of [palette]), 0–255 or #rrggbb"
    case .unknownAttribute(let role, let name):
      "“\(role)”: there is no “\(name)”; choose among bold, dim, italic, underline, reverse"
    case .takenColor(let name): "“\(name)” is a colour already; choose another name"
    case .lowContrast(let role, let ground, let ratio):
      "“\(role)”" + (ground.map { " on “\($0)”" } ?? "")
        + ": the contrast is \(Self.tenths(ratio, ".")):1, and text needs 4.5:1"
    case .unknownTheme(let name): "there is no theme “\(name)”"
    case .inheritsItself(let name): "the theme “\(name)” inherits itself"
    case .badValue(let key, let value, let allowed):
      "“\(key)”: “\(value)” will not do; choose among \(allowed.joined(separator: ", "))"
    case .unknownAction(let name, let near):
      "there is no action “\(name)”" + (near.map { "; did you mean “\($0)”?" } ?? "; svar keys lists them")
    case .unknownPlace(let name, let near):
      "there is no place “\(name)”" + (near.map { "; did you mean “\($0)”?" } ?? "")
    case .notAKey(let text): "“\(text)” is no key; write gd, Ctrl-N, Alt-x, page-down, space …"
    case .actionNotHere(let action, let place): "“\(action)” does nothing in “\(place)”"
    case .badArgument(let action, let text): "“\(action)” does not take “\(text)”"
    case .keysTwice(let keys, let line): "“\(keys)” is set already" + (line.map { " in line \($0)" } ?? "")
    case .keysHidden(let keys, let by, let action):
      "“\(keys)” cannot be reached: “\(by)” is \(action); set “\(by)” = false first"
    }
  }

  /// Rounded down: what is shown as 4.5 is no less.
  private static func tenths(_ ratio: Double, _ point: String) -> String {
    let tenths = Int(ratio * 10)
    return "\(tenths / 10)\(point)\(tenths % 10)"
  }

  private static func swedish(_ expected: Expectation) -> String {
    switch expected {
    case .text: "en text"
    case .flag: "true eller false"
    case .table: "en tabell: { foreground = …, background = …, attributes = [ … ] }"
    case .list: "en lista"
    case .color: "en färg, eller en lista av färger"
    case .palette: "en tabell: namn = \"färg\""
    case .keys: "en tabell: [keys] och under den tangent = \"åtgärd\""
    case .actions: "en åtgärd, en lista av åtgärder, eller false"
    }
  }

  private static func english(_ expected: Expectation) -> String {
    switch expected {
    case .text: "a text"
    case .flag: "true or false"
    case .table: "a table: { foreground = …, background = …, attributes = [ … ] }"
    case .list: "a list"
    case .color: "a colour, or a list of colours"
    case .palette: "a table: name = \"colour\""
    case .keys: "a table: [keys] and below it key = \"action\""
    case .actions: "an action, a list of actions, or false"
    }
  }
}

public import SvarArchive
import SvarLanguage
import SvarModel

extension Registers {
  /// The registers of agencies and groups that ship with the program; without the rules by which answers are read, so
  /// that a browser stays small.
  ///
  /// - Throws: `LanguageDataError` where an embedded file has a fault.
  public static func known() throws -> Registers { registers(try AgencyRegister(), try GroupRegister()) }

  /// The registers that a reader of answers resolves by.
  static func registers(of reader: AnswerReader) -> Registers { registers(reader.agencies, reader.groups) }

  private static func registers(_ agencies: AgencyRegister, _ groups: GroupRegister) -> Registers {
    Registers(
      agency: { agencies.agency(named: $0) },
      formerNames: { agencies.formerNames(of: $0).compactMap(agencies.agency(named:)) },
      group: { groups.group($0) }, stages: { groups.stages(of: $0) })
  }
}

extension AnswerReading {
  /// Reads answers by the rules that ship with the program.
  ///
  /// - Throws: `LanguageDataError` where an embedded file has a fault.
  public static func answers() throws -> AnswerReading {
    let reader = try AnswerReader()
    return AnswerReading(version: AnswerReader.version) { reader.read($0, date: $1) }
  }
}

import Foundation
import SvarTestSupport
import Testing

/// Queries as a script gives them to the built programs.
@Suite("Queries on the command line") struct QueryStories {
  @Test(
    "say in one line what is wrong, and end with 64",
    arguments: [
      ("varg po*lis", "sv", "svar: kolumn 6: "), ("parti:", "en", "svar: column 7: "),
      ("\"öpp", "sv", "svar: kolumn 1: "),
      ("a) b", "en", "svar: column 2: "), ("färg:röd", "sv", "svar: kolumn 1: inget fält heter färg"),
      ("?!", "en", "svar: column 1: "), ("e\u{301} från:igår", "sv", "svar: kolumn 8: "),
      (String(repeating: "(", count: 2_000), "en", "svar: column 1001: "),
    ])
  func problems(_ query: String, _ language: String, _ beginning: String) throws {
    let end = try Program.run("svar", ["search", "--sample", "--language", language, query])
    #expect(end.status == 64)
    #expect(end.output.isEmpty)
    #expect(end.errors.hasPrefix(beginning), "\(end.errors)")
    #expect(end.errors.split(separator: "\n").count == 1, "\(end.errors)")
    for word in ["SQL", "fts5", "syntax error", "QueryProblem"] { #expect(!end.errors.contains(word)) }
  }

  @Test("say what was passed over") func assumptions() throws {
    let end = try Program.run("svar", ["search", "--sample", "--language", "sv", "varg eller - apotek"])
    #expect(end.status == 1)
    let passedOver = "eller söks som ett ord; operatorn skrivs ELLER\n- söks inte: där finns ingen bokstav\n"
    #expect(end.errors.hasPrefix(passedOver), "\(end.errors)")
    #expect(try Program.run("svar", ["search", "--sample", "--quiet", "varg eller apotek"]).errors.isEmpty)
  }

  @Test("are answers or problems, twenty thousand times") func fuzzing() throws {
    let end = try Program.run("svar-bench", ["fuzz-queries", "--cases", "20000", "--seed", "20201125"])
    #expect(end.status == 0, "\(end.output)\(end.errors)")
    #expect(end.output.contains("queries") && end.output.contains("20000"))
  }
}

/// A built program run to its end, without a terminal.
enum Program {
  struct End {
    var status: Int32
    var output: String
    var errors: String
  }

  static func run(_ name: String, _ arguments: [String]) throws -> End {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try BuiltProgram.path(name))
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    let complaints = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return End(
      status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complaints, as: UTF8.self))
  }
}

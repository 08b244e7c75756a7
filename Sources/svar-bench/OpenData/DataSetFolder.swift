import Foundation
import OpenDataServer
import SvarModel

/// A folder of invented data sets, named and packed as the official ones.
struct DataSetFolder {
  let folder: URL
  /// The years of the official data sets.
  private static let periods = [
    1994...1997, 1998...2001, 2002...2005, 2006...2009, 2010...2013, 2014...2017, 2018...2021, 2022...2025,
  ]

  /// Writes the papers of `maker` and says how many there are.
  func write(_ maker: PaperMaker, count: Int, seed: UInt64) throws -> Int {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var packer = Packer(folder: folder, seed: seed)
    try maker.make(count) { try packer.take($0) }
    return try packer.finish()
  }

  /// Puts papers into the data sets of their years, an interpellation together with its answer.
  private struct Packer {
    let folder: URL
    let seed: UInt64
    private var writers: [String: ZipWriter] = [:]
    private var waiting: [Question] = []
    private var written = 0

    init(folder: URL, seed: UInt64) {
      self.folder = folder
      self.seed = seed
    }

    mutating func take(_ paper: Paper) throws {
      switch paper {
      case .question(let question) where question.kind == .interpellation: waiting.append(question)
      case .answer(let answer) where answer.kind == .interpellation:
        // The answer stands in the document of the first question that it is to.
        if let index = waiting.firstIndex(where: { $0.reference == answer.references[0] }) {
          try put(.question(waiting.remove(at: index)), answer)
        }
        try putWaiting()
      default:
        try putWaiting()
        try put(paper, nil)
      }
    }

    mutating func finish() throws -> Int {
      try putWaiting()
      for writer in writers.values { try writer.close() }
      return written
    }

    private mutating func putWaiting() throws {
      for question in waiting { try put(.question(question), nil) }
      waiting = []
    }

    private mutating func put(_ paper: Paper, _ answer: Answer?) throws {
      guard var document = RiksdagenDocument(paper, seed: seed) else { return }
      let name = DataSetFolder.name(of: paper)
      if writers[name] == nil { writers[name] = try ZipWriter(path: folder.appending(path: name).path) }
      try writers[name]?.add(document.name, document.bytes(answer: answer))
      written += answer == nil ? 1 : 2
    }
  }

  private static func name(of paper: Paper) -> String {
    let (kind, session) =
      switch paper {
      case .question(let question): (question.kind, question.reference.session)
      case .answer(let answer): (answer.kind, answer.references[0].session)
      }
    let period = periods.first { $0.contains(session.startYear) } ?? periods[0]
    return (kind == .written ? "Skriftliga frågor" : "ip") + "-\(period.lowerBound)-\(period.upperBound).json.zip"
  }

  /// The data sets of the folder, to be served.
  func openData() throws -> OpenData {
    var data = OpenData()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() where name.hasSuffix(".zip") {
      let type = name.hasPrefix("ip") ? "ip" : "Skriftliga frågor"
      let years = name.dropFirst(type.count + 1).prefix { $0 != "." }
      data.dataSets.append(
        OpenData.DataSetFile(
          type: type, name: name, years: String(years), updated: "2025-12-16 03:04:30",
          bytes: try Data(contentsOf: folder.appending(path: name), options: .alwaysMapped)))
    }
    return data
  }
}

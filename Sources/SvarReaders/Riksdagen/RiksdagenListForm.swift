internal import SvarModel

/// What else Riksdagen gives: lists of documents, people, data sets; recognised and left alone.
struct RiksdagenListForm: JSONForm, XMLForm {
  let format = PaperReader.Format.riksdagen

  private static let lists = [
    "dokumentlista": "a list of documents (dokumentlista), which holds no texts",
    "personlista": "a list of persons (personlista)",
    "person": "a person (person)",
    "datasetlista": "the list of data sets (datasetlista)",
    "dataset": "a description of a data set",
    "votering": "a vote (votering)",
    "voteringlista": "a list of votes (voteringlista)",
    "anforandelista": "a list of speeches (anforandelista)",
    "anforande": "a speech (anforande), which is not read by itself",
    "kalender": "a calendar (kalender)",
    "kalenderlista": "a calendar (kalenderlista)",
    "utskottsforslag": "a committee's proposals (utskottsforslag)",
  ]

  func read(_ value: FieldValue, of document: Document) -> [Arrival]? {
    for (key, name) in Self.lists.sorted(by: { $0.key < $1.key }) where !value[key].isNull {
      return document.ignored("is \(name)")
    }
    if !value["samling"].isNull, !value["filnamn"].isNull, !value["filformat"].isNull {
      return document.ignored("is a description of a data set")
    }
    return nil
  }

  func read(_ root: XMLElement, of document: Document) -> [Arrival]? {
    Self.lists[root.name].map { document.ignored("is \($0)") }
  }
}

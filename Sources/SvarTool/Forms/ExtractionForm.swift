import SvarModel

/// What was read out of one answer, in the form that annotated answers have.
struct ExtractionForm: Encodable {
  var document: DocumentForm
  var measures: [MeasureForm]
  var collaborations: [CollaborationForm]
  var agencies: [AgencyForm]

  /// - Parameter text: the text as found, which the spans are of.
  init(_ extraction: Extraction, text: String) {
    let scalars = Array(text.unicodeScalars)
    document = DocumentForm(extraction.header)
    measures = extraction.measures.map { MeasureForm($0, scalars) }
    collaborations = extraction.collaborations.map { CollaborationForm($0, scalars) }
    agencies = extraction.agencies.map { AgencyForm($0, scalars) }
  }
}

/// The head and foot of an answer. What is unknown is left out or null.
struct DocumentForm: Encodable {
  struct Asker: Encodable {
    var name: String
    var party: String?
  }

  var references: [String]
  var askers: [Asker]
  var title: String?
  var addressee: String?
  var transferred: Bool
  var answeredBy: String?
  var place: String?
  var date: String?

  init(_ header: AnswerHeader) {
    references = header.references.map(\.description)
    askers = header.askers.map { Asker(name: $0.name, party: $0.party?.letters) }
    title = header.title
    addressee = header.addressee
    transferred = header.transferred
    answeredBy = header.answeredBy?.name
    place = header.place
    date = header.date?.description
  }
}

struct SpanForm: Encodable {
  var start: Int
  var end: Int
  var text: String

  init(_ span: Span, _ scalars: [Unicode.Scalar]) {
    start = span.start
    end = span.end
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[min(span.start, scalars.count)..<min(span.end, scalars.count)])
    text = String(view)
  }
}

struct MeasureForm: Encodable {
  struct AmountForm: Encodable {
    var value: Int
    var qualifier: String?
    var perYear: Bool?
  }

  struct QuantityForm: Encodable {
    var value: Double
    var unit: String
  }

  var kind: String
  var status: String
  var clause: SpanForm
  var head: SpanForm
  var agencies: [String]
  var year: Int?
  var deadline: String?
  var amount: AmountForm?
  var quantity: QuantityForm?
  var rule: String

  init(_ measure: Measure, _ scalars: [Unicode.Scalar]) {
    kind = measure.kind.rawValue
    status = measure.status.rawValue
    clause = SpanForm(measure.clause, scalars)
    head = SpanForm(measure.head, scalars)
    agencies = measure.agencies
    year = measure.year
    deadline = measure.deadline?.description
    amount = measure.amount.map {
      AmountForm(value: $0.value, qualifier: $0.qualifier, perYear: $0.perYear ? true : nil)
    }
    quantity = measure.quantity.map { QuantityForm(value: $0.value, unit: $0.unit) }
    rule = measure.rule
  }
}

struct CollaborationForm: Encodable {
  var group: String?
  var members: [String]
  var party: SpanForm
  var activity: SpanForm
  var strength: String
  var rule: String

  init(_ collaboration: Collaboration, _ scalars: [Unicode.Scalar]) {
    group = collaboration.group
    members = collaboration.members
    party = SpanForm(collaboration.party, scalars)
    activity = SpanForm(collaboration.activity, scalars)
    strength = collaboration.strength.rawValue
    rule = collaboration.rule
  }
}

struct AgencyForm: Encodable {
  var name: String
  var start: Int
  var end: Int
  var text: String

  init(_ mention: AgencyMention, _ scalars: [Unicode.Scalar]) {
    let span = SpanForm(mention.span, scalars)
    name = mention.name
    start = span.start
    end = span.end
    text = span.text
  }
}

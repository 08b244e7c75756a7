import Foundation
import SvarModel

/// What a careful reader has marked in an answer; a list that is not there has not been judged.
struct Annotation: Decodable {
  struct Stretch: Decodable {
    var start: Int
    var end: Int

    var span: Span { Span(start, max(start, end)) }
  }

  struct Given: Decodable {
    var date: String?
  }

  struct MarkedMeasure: Decodable {
    var kind: String
    var status: String
    var head: Stretch?
    var clause: Stretch?
    var year: Mark?
    var deadline: Mark?
    var amount: Mark?
    var quantity: Mark?
    /// Careful readers disagreed about it: it counts neither way.
    var optional: Bool?
    /// Fields that are not judged.
    var unscored: [String]?
  }

  struct MarkedCollaboration: Decodable {
    var group: String?
    var party: Stretch?
    var activity: Stretch?
    var optional: Bool?
  }

  struct MarkedAgency: Decodable {
    var name: String
    var start: Int
    var end: Int
    var optional: Bool?
  }

  /// The day of the answer, where it is known from outside the text.
  var given: Given?
  var document: [String: Mark]?
  var measures: [MarkedMeasure]?
  var collaborations: [MarkedCollaboration]?
  var agencies: [MarkedAgency]?
}

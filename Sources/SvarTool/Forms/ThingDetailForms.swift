import SvarArchive
import SvarModel

/// What `--details` tells of an agency. What texts name and what follows from a group's members stand apart.
struct AgencyDetailForm: Encodable {
  struct PartnerForm: Encodable {
    var name: String
    /// Answers with a collaboration in which both are named, and those where only a group of both is.
    var named: Int
    var throughGroups: Int
    var first: String?
    var last: String?
  }

  var formerNames: [String]
  var successors: [String]
  var assignments: [String]
  var measures: [String]
  var measuresThroughGroups: [String]
  var collaborations: [String]
  var collaborationsThroughGroups: [String]
  var partners: [PartnerForm]
  /// References of answers that name it, newest first; at most a few hundred.
  var answers: [String]

  init(_ detail: AgencyDetail) {
    formerNames = detail.formerNames.map(\.name)
    successors = detail.successors.map(\.name)
    assignments = detail.assignments.map(\.id)
    measures = detail.measures.map(\.id)
    measuresThroughGroups = detail.groupMeasures.map(\.id)
    collaborations = detail.collaborations.map(\.id)
    collaborationsThroughGroups = detail.throughGroups.map(\.id)
    partners = detail.partners.map {
      PartnerForm(
        name: $0.name, named: $0.named, throughGroups: $0.throughGroups, first: $0.first?.description,
        last: $0.last?.description)
    }
    answers = detail.answers.map(\.reference.description)
  }
}

/// What `--details` tells of a collaboration.
struct CollaborationDetailForm: Encodable {
  struct MemberForm: Encodable {
    var name: String
    var since: String?
  }

  struct StageForm: Encodable {
    var id: String
    var from: String?
    var to: String?
    var count: Int?
    var members: [String]
  }

  struct MentionForm: Encodable {
    var reference: String
    var id: String
    var date: String?
    var party: String
    var activity: String
    var strength: String
    /// The rule that found it.
    var rule: String?
  }

  /// Named in the texts, each since when.
  var named: [MemberForm]
  /// Known as members of the group alone; nil where it is no named group.
  var throughGroup: [String]?
  /// The group's forms, oldest first.
  var stages: [StageForm]
  /// Ids of measures that it rests on.
  var measures: [String]
  var mentions: [MentionForm]

  init(_ detail: CollaborationDetail) {
    named = detail.namedMembers.map { MemberForm(name: $0, since: detail.namedSince[$0]?.description) }
    throughGroup = detail.group.map { group in group.members.filter { !detail.namedMembers.contains($0) } }
    stages = detail.stages.map {
      StageForm(
        id: $0.id, from: $0.from?.description, to: $0.to?.description, count: $0.memberCount, members: $0.members)
    }
    measures = detail.measures.map(\.id)
    mentions = detail.mentions.map {
      MentionForm(
        reference: $0.answer.reference.description, id: $0.answer.id.rawValue, date: $0.answer.date?.description,
        party: $0.party, activity: $0.activity.text, strength: $0.strength.rawValue, rule: $0.rule)
    }
  }
}

extension AgenciesForm {
  mutating func addDetails(from archive: Archive) async throws {
    for index in agencies.indices {
      agencies[index].detail = try await archive.agency(agencies[index].id, query: "").map(AgencyDetailForm.init)
    }
  }
}

extension CollaborationsForm {
  mutating func addDetails(from archive: Archive) async throws {
    for index in collaborations.indices {
      collaborations[index].detail = try await archive.collaboration(collaborations[index].id, query: "")
        .map(CollaborationDetailForm.init)
    }
  }
}

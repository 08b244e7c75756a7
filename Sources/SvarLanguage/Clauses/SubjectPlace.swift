/// What is known of a clause when its subject is looked for.
struct SubjectPlace: Sendable {
  let kind: Clause.Kind
  let start: Int
}

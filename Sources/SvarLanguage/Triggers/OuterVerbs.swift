/// What a verb makes of the verb that it governs: *beslutat* att införa, *föreslår* att förlänga.
struct OuterVerbs: Sendable {
  enum Effect: Sendable { case decides, announces, proposes, begins, goesOn, undoes, nothing }

  private let effects: [Int32: Effect]

  init(_ lexicon: Lexicon) {
    var effects: [Int32: Effect] = [:]
    func add(_ words: String, _ effect: Effect) {
      for word in words.split(separator: " ") { if let verb = lexicon.verb(String(word)) { effects[verb] = effect } }
    }
    add("besluta enas", .decides)
    add("avisera lova", .announces)
    add("föreslå", .proposes)
    add("påbörja inleda börja", .begins)
    add("arbeta fortsätta hålla", .goesOn)
    add("överväga verka räkna bidra vänta", .undoes)
    self.effects = effects
  }

  func effect(of verb: Int32) -> Effect { effects[verb] ?? .nothing }
}

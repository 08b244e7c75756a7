import SvarModel

/// What an act is about, as the words that tell it from others.
///
/// Two mentions are held against each other only inside one bucket: the same kind, and for an assignment the same
/// agencies. How alike they have to be is in ``SubjectLikeness``.
struct SubjectWords: Sendable {
  let bucket: String
  /// What is kept of the words, in small letters and in order: those that tell, numbers, and words that say that an act
  /// goes on from an earlier one or is new.
  let kept: [String]
  /// The telling words, each stem once.
  let forms: [String]
  /// Their stems, in the same order.
  let order: [String]
  let stems: Set<String>
  /// Years, sums, numbers of papers: two acts that have different ones are two.
  let numbers: Set<String>
  /// Whether it carries an earlier act on: a new act, however alike.
  let carriesOn: Bool
  /// Whether it is told as a new one.
  let isNew: Bool

  /// Nil where there is no day, or too little is told.
  init?(_ marks: MeasureMarks) {
    guard marks.day != nil else { return nil }
    let measure = marks.measure
    let agencies = measure.agencies.sorted()
    let bucket: String
    switch measure.kind {
    case .assignment where !agencies.isEmpty: bucket = "uppdrag+" + agencies.joined(separator: "+")
    case .inquiry, .bill, .programme, .agreement: bucket = measure.kind.rawValue
    default: return nil
    }
    let names = Set(agencies.flatMap { Tokens.of($0).map(\.form) })
    self.init(
      bucket: bucket,
      forms: Tokens.of(marks.words.head).map(\.form).filter { !names.contains($0) && !names.contains(Self.bare($0)) })
    guard stems.count >= 2 else { return nil }
  }

  init(bucket: String, forms all: [String]) {
    self.bucket = bucket
    var stems: Set<String> = []
    var numbers: Set<String> = []
    var telling: [(form: String, stem: String)] = []
    var kept: [String] = []
    var (carriesOn, isNew) = (false, false)
    for form in all {
      if SubjectVocabulary.carryingOn.contains(form) {
        carriesOn = true
      } else if SubjectVocabulary.renewing.contains(form) {
        isNew = true
      } else if form.count >= 2, form.allSatisfy(\.isNumber) {
        numbers.insert(form)
      } else if let stem = Self.stem(form), stems.insert(stem).inserted {
        telling.append((form, stem))
      } else {
        continue
      }
      kept.append(form)
    }
    self.stems = stems
    self.numbers = numbers
    self.carriesOn = carriesOn
    self.isNew = isNew
    self.kept = kept
    forms = telling.map(\.form)
    order = telling.map(\.stem)
  }

  /// The words of a mark that was kept.
  init(_ mark: String, bucket: String) {
    self.init(bucket: bucket, forms: mark.split(separator: " ").map(String.init))
  }

  var mark: MeasureMark { MeasureMark(rule: .subject, key: bucket, shown: kept.joined(separator: " ")) }

  /// The words that another has too, as this one writes them.
  func shared(with other: SubjectWords) -> String {
    zip(forms, order).filter { other.stems.contains($0.1) }.map(\.0).joined(separator: " ")
  }

  /// How many telling words a text has.
  static func count(in text: String) -> Int { Set(Tokens.of(text).compactMap { stem($0.form) }).count }

  private static func bare(_ form: String) -> String { form.hasSuffix("s") ? String(form.dropLast()) : form }

  /// The form without its ending; nil for words that tell nothing of a subject.
  private static func stem(_ form: String) -> String? {
    guard form.count >= 4, !form.allSatisfy(\.isNumber), !SubjectVocabulary.plain.contains(form) else { return nil }
    let ending = SubjectVocabulary.endings.first { form.hasSuffix($0) && form.count - $0.count >= 4 } ?? ""
    let stem = String(form.dropLast(ending.count))
    return SubjectVocabulary.plainStems.contains(stem) ? nil : stem
  }
}

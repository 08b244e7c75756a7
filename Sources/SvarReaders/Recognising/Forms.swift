internal import SvarModel

/// Every form that is read. To add one: write its file and name it here.
enum Forms {
  static let xml: [any XMLForm] = [
    InterpellationForm(), RecordForm(), RiksdagenStatusForm(), RiksdagenListForm(),
  ]
  static let json: [any JSONForm] = [
    RiksdagenStatusForm(), RiksdagenListForm(), ExportedPaperForm(), AnnotationForm(),
  ]
  static let text: [any TextForm] = [
    DelayNoticeForm(), InterpellationAnswerForm(), WrittenAnswerForm(), QuestionForm(),
  ]
}

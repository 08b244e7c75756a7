internal import SvarModel

/// Every form that is read. To add one: write its file and name it here.
enum Forms {
  static let xml: [any XMLForm] = [InterpellationForm(), RecordForm()]
  static let json: [any JSONForm] = []
  static let text: [any TextForm] = []
}

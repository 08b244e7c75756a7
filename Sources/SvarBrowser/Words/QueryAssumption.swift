public import SvarModel
public import SvarSettings

/// How an unfinished query was read, as a few words to show beside it.
public enum QueryAssumption {
  public static func sentence(
    _ reason: QueryReading.Assumption.Reason, in language: InterfaceLanguage
  ) -> String {
    phrase(reason)[language]
  }

  private static func phrase(_ reason: QueryReading.Assumption.Reason) -> Phrase {
    switch reason {
    case .quoteClosed: Phrase("läst som om citatet slutade här", "read as if the quotation ended here")
    case .parenthesisClosed: Phrase("läst som om parentesen slutade här", "read as if the parenthesis ended here")
    case .valueToCome(let field):
      Phrase(
        "\(field): begränsar inget förrän värdet är skrivet", "\(field): narrows nothing until its value is written")
    case .valueBegun(let field, let taken): Phrase("läst som \(field):\(taken)", "read as \(field):\(taken)")
    case .operandToCome(let sign):
      Phrase("\(sign) väntar på det som ska stå efter", "\(sign) waits for what is to stand behind it")
    case .wordBegun(let word):
      Phrase("\(word) söks också som början på längre ord", "\(word) is also taken for the beginning of longer words")
    case .signsPassedOver(let signs):
      Phrase("\(signs) söks inte: där finns ingen bokstav", "\(signs) is not looked for: it has no letter")
    case .operatorAsWord(let typed, let capitals):
      Phrase(
        "\(typed) söks som ett ord; operatorn skrivs \(capitals)",
        "\(typed) is looked for as a word; the operator is \(capitals)")
    }
  }
}

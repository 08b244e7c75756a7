public import SvarBrowser

/// What a crash leaves said on the terminal; in letters that any terminal has.
public enum CrashWords {
  /// Before the place of the report.
  public static let kept = Phrase(
    "Svar har kraschat och lagt en rapport i", "Svar has crashed and left a report in")
  /// Where there is no report.
  public static let notKept = Phrase(
    "Svar har kraschat; ingen rapport har skrivits.", "Svar has crashed; no report was written.")
}

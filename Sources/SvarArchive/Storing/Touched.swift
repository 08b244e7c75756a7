/// What has to be put right at the end of a batch, because a paper it rests on came or went.
struct Touched {
  /// Ids of questions whose status may have changed.
  var questions: Set<String> = []
  /// Ids of answers whose days and title may have changed.
  var answers: Set<String> = []
  var measures: Set<String> = []
  var collaborations: Set<String> = []
  var agencies: Set<String> = []
}

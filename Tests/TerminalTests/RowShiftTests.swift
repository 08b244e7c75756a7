import Testing

@testable import SvarTerminal

@Suite struct RowShiftTests {
  @Test(arguments: [
    ([1, 2, 3, 4, 5], [2, 3, 4, 5, 6], false), ([1, 2, 3, 4, 5], [0, 1, 2, 3, 4], false),
    ([1, 2, 3, 4, 5], [3, 4, 5, 6, 7], true), ([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], false),
    ([1, 9, 9, 9, 5], [9, 9, 1, 9, 5], true), ([9, 9, 1, 2, 9], [9, 9, 9, 9, 9], false), ([], [], false),
  ])
  func onlyRowsThatStandOnceCanMove(before: [Int], after: [Int], isFurther: Bool) {
    #expect(RowShift.isFurtherThanOneRow(from: before, to: after) == isFurther)
  }
}

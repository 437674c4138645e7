package org.bancheng.demo.bench;

import java.io.IOException;

/** (e), round by round. */
final class CallFigures {
  static final int[] BOARDS = {1, 20};

  /** The pause between two calls that are measured; a shorter one warms up. */
  private static final long EVERY_MS = 40;

  private static final long WARM_UP_EVERY_MS = 1;

  /**
   * With one board; twenty make as many receipts of fewer calls. A counter calls 25 times a second
   * at most here, so the methods of a call would reach the hub's optimising compiler in the middle
   * of the rounds, and one call in fifty would wait while it holds a processor: seen as 4 ms
   * between two messages of one call. A hub optimises what has run 20,000 times.
   */
  private static final int WARM_UP_CALLS = 20_000;

  private static final int WARM_UP_CALLS_TO_ALL = 6_000;

  /**
   * So many times as many calls with one board, each of which makes one receipt: of 200 values the
   * 99th percentile is the worst but one, and tells more of the moment than of the hub.
   */
  private static final int ALONE = 3;

  private final ChildBoards children;

  CallFigures(ChildBoards children) {
    this.children = children;
  }

  static String bare(int boards) {
    return "(e) bare broker, subscribers: " + boards;
  }

  static String called(int boards) {
    return "(e) call to receipt, boards: " + boards;
  }

  void warmUpAll() throws IOException {
    warmUp(BOARDS[BOARDS.length - 1], WARM_UP_CALLS_TO_ALL);
  }

  void warmUpOne() throws IOException {
    warmUp(1, WARM_UP_CALLS);
  }

  private void warmUp(int boards, int calls) throws IOException {
    children.bareBroker(boards, calls, WARM_UP_EVERY_MS);
    children.callToReceipt(boards, calls, WARM_UP_EVERY_MS);
  }

  void round(Rounds measured, int calls) throws IOException {
    for (int boards : BOARDS) {
      int many = boards == 1 ? ALONE * calls : calls;
      measured.add(bare(boards), children.bareBroker(boards, many, EVERY_MS));
      measured.add(called(boards), children.callToReceipt(boards, many, EVERY_MS));
    }
  }
}

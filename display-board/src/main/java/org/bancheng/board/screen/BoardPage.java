package org.bancheng.board.screen;

import java.util.List;
import java.util.Optional;
import org.bancheng.hall.Names;
import org.bancheng.hall.ZoneName;

/**
 * What the board shows, in words.
 *
 * @param delay said instead of all numbers, when they may not be current
 * @param newest the call shown largest
 * @param recent those before it, newest first
 * @param notice empty if there is none
 */
record BoardPage(
    Optional<Delay> delay,
    Optional<Names> hall,
    Optional<CallLine> newest,
    List<CallLine> recent,
    Turn<CounterCell> counters,
    Turn<WaitingLine> waiting,
    String notice) {

  /** Why there are no numbers, and what to do. */
  record Delay(Names title, Names advice) {}

  /**
   * A call.
   *
   * @param fresh whether it still stands out
   */
  record CallLine(String number, String counter, String inEnglish, boolean recall, boolean fresh) {}

  /** A counter and the number it serves. */
  record CounterCell(String name, Optional<String> number, Names state) {}

  /**
   * People waiting for a service.
   *
   * @param expected how long a person taking a number now would wait
   */
  record WaitingLine(String letter, Names name, int count, String expected) {}

  BoardPage {
    recent = List.copyOf(recent);
  }

  /** A board that would wait for ever: its file names a zone the hall does not have. */
  static BoardPage unknownZone(ZoneName zone) {
    return instead(
        Optional.empty(),
        new Delay(
            new Names("大厅里没有显示区“" + zone + "”", "This hall has no zone “" + zone + "”"),
            new Names(
                "请看其他大屏；工作人员请检查 board.yaml",
                "Please watch the other boards. Staff: check board.yaml")));
  }

  /**
   * @param wasThere whether the hub was heard before
   */
  static BoardPage delayed(Optional<Names> hall, boolean wasThere) {
    Delay delay =
        wasThere
            ? new Delay(
                new Names("数据延迟", "Data delayed"),
                new Names("请留意窗口叫号，或到导办台询问", "Please listen for calls, or ask at the guide desk"))
            : new Delay(
                new Names("正在连接", "Connecting"),
                new Names("叫号信息稍后显示", "Calls will be shown in a moment"));
    return instead(hall, delay);
  }

  private static BoardPage instead(Optional<Names> hall, Delay delay) {
    return new BoardPage(
        Optional.of(delay), hall, Optional.empty(), List.of(), Turn.nothing(), Turn.nothing(), "");
  }
}

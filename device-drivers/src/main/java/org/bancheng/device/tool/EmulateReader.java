package org.bancheng.device.tool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.emulator.EmulatedCard;
import org.bancheng.device.emulator.EmulatedCards;
import org.bancheng.device.emulator.ReaderEmulator;
import org.bancheng.device.emulator.ReaderFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./hall emulate reader}. */
@Command(
    name = "reader",
    description = "An ID-card reader with invented cards. 身份证阅读器，卡片均为虚构。",
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}")
final class EmulateReader implements Callable<Integer> {
  private static final int LONGEST_READ_MS = 3_000;

  /** A card that lies on the reader, or cards laid one after the other. */
  static final class Which {
    @Option(names = "--card", paramLabel = "NAME", description = "the card that lies on it")
    private @Nullable String card;

    @Option(
        names = "--cards",
        description = "lay every card in turn, 3 s each with 2 s between, over and over")
    private boolean all;
  }

  @Mixin private EmulatorPort port = new EmulatorPort();

  @ArgGroup(exclusive = true)
  private @Nullable Which which;

  @Option(names = "--fault", paramLabel = "NAME", description = "a fault from the start")
  private List<String> faults = new ArrayList<>();

  @Option(
      names = "--read-ms",
      defaultValue = "700",
      description = "time a chip needs, 0..3000 ms (default: ${DEFAULT-VALUE})")
  private int readMs;

  @Option(
      names = "--faults-on-stdin",
      description = "take lines such as: lay citizen, lift, noise on, noise off")
  private boolean orders;

  @Override
  public Integer call() {
    try {
      run();
      return 0;
    } catch (WrongUse e) {
      System.err.println(e.getMessage());
      return 2;
    }
  }

  private void run() {
    if (readMs < 0 || readMs > LONGEST_READ_MS) {
      throw new WrongUse("--read-ms must be 0..3000: " + readMs);
    }
    List<ReaderFault> broken =
        faults.stream().map(name -> SwitchNames.require(ReaderFault.class, name)).toList();
    List<EmulatedCard> laid = cards();
    DeviceClock clock = DeviceClock.system();
    ReaderEmulator reader = ReaderEmulator.on(port.line(clock), clock);
    reader.readTime(Duration.ofMillis(readMs));
    broken.forEach(reader::fault);
    System.out.println("reader on " + port.asTold() + "; Ctrl-C ends");
    if (laid.size() == 1) {
      reader.lay(laid.get(0));
    } else if (laid.size() > 1) {
      CardsInTurn.start(reader, laid);
    }
    if (orders) {
      Orders.fromStandardInput(line -> order(reader, line));
    }
    Orders.untilEnded(reader);
  }

  private List<EmulatedCard> cards() {
    Which asked = which;
    if (asked == null) {
      return List.of();
    }
    String one = asked.card;
    if (one != null) {
      return List.of(card(one));
    }
    return asked.all ? EmulatedCards.all() : List.of();
  }

  private static EmulatedCard card(String name) {
    return EmulatedCards.byId(name)
        .orElseThrow(() -> new WrongUse("no such card: " + name + "; there are: " + names()));
  }

  private static String names() {
    return EmulatedCards.all().stream().map(EmulatedCard::id).collect(Collectors.joining(", "));
  }

  private static void order(ReaderEmulator reader, String line) {
    String[] words = line.split("\\s+");
    if (line.equals("lift")) {
      reader.lift();
    } else if (words.length == 2 && words[0].equals("lay")) {
      reader.lay(card(words[1]));
    } else if (words.length == 2 && (words[1].equals("on") || words[1].equals("off"))) {
      ReaderFault fault = SwitchNames.require(ReaderFault.class, words[0]);
      reader.fault(words[1].equals("on") ? fault : ReaderFault.NONE);
    } else {
      throw new WrongUse("an order is: lay CARD, lift, or FAULT on|off; cards: " + names());
    }
  }
}

package org.bancheng.device.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.emulator.EmulatedPrinter;
import org.bancheng.device.emulator.PaperImage;
import org.bancheng.device.emulator.PrinterEmulator;
import org.bancheng.device.emulator.PrinterTrouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./hall emulate printer}. */
@Command(
    name = "printer",
    description = "A ticket printer that draws its paper as PNG. 小票打印机，纸面存为图片。",
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}")
final class EmulatePrinter implements Callable<Integer> {
  @Mixin private EmulatorPort port = new EmulatorPort();

  @Option(
      names = "--profile",
      defaultValue = "epson",
      description =
          "epson, clone, clone-58, bad-clone, bad-clone-58, odd-clone, kiosk"
              + " (default: ${DEFAULT-VALUE})")
  private String profile = "epson";

  @Option(
      names = "--fault",
      paramLabel = "NAME",
      description = "a fault from the start, repeatable")
  private List<String> faults = new ArrayList<>();

  @Option(names = "--papers", paramLabel = "DIR", description = "where to write the papers")
  private @Nullable Path papers;

  @Option(
      names = "--faults-on-stdin",
      description = "take lines such as: paper-out on, paper-out off, take")
  private boolean orders;

  private final AtomicInteger number = new AtomicInteger();

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
    EmulatedPrinter kind = kind();
    List<PrinterTrouble> troubles =
        faults.stream().map(name -> SwitchNames.require(PrinterTrouble.class, name)).toList();
    DeviceClock clock = DeviceClock.system();
    Consumer<PaperImage> tray = tray();
    PrinterEmulator printer = PrinterEmulator.on(port.line(clock), kind, clock, tray);
    troubles.forEach(trouble -> printer.trouble(trouble, true));
    System.out.println("printer " + kind.name() + " on " + port.asTold() + "; Ctrl-C ends");
    if (orders) {
      Orders.fromStandardInput(line -> order(printer, line));
    }
    Orders.untilEnded(printer);
  }

  private EmulatedPrinter kind() {
    return EmulatedPrinter.byName(profile)
        .orElseThrow(() -> new WrongUse("no such profile: " + profile + "; there are: " + kinds()));
  }

  private static String kinds() {
    return EmulatedPrinter.all().stream()
        .map(EmulatedPrinter::name)
        .collect(Collectors.joining(", "));
  }

  private static void order(PrinterEmulator printer, String line) {
    String[] words = line.split("\\s+");
    if (line.equals("take")) {
      printer.takeTicket();
    } else if (words.length == 2 && (words[1].equals("on") || words[1].equals("off"))) {
      printer.trouble(SwitchNames.require(PrinterTrouble.class, words[0]), words[1].equals("on"));
    } else {
      throw new WrongUse(
          "an order is: take, or FAULT on|off; " + SwitchNames.all(PrinterTrouble.class));
    }
  }

  private Consumer<PaperImage> tray() {
    Path folder = papers;
    if (folder == null) {
      return paper -> System.out.println("paper " + number.incrementAndGet());
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new WrongUse("cannot write to " + folder);
    }
    return paper -> keep(paper, folder);
  }

  private void keep(PaperImage paper, Path folder) {
    Path file = folder.resolve(String.format("paper-%03d.png", number.incrementAndGet()));
    paper.writePng(file);
    System.out.println(file);
  }
}

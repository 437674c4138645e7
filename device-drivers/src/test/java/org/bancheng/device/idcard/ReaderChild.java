package org.bancheng.device.idcard;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.JsscSerialLine;
import org.bancheng.device.serial.LineSettings;

/**
 * A process with a driver and nothing else: arguments are the port and {@code keeps} or {@code
 * forgets}; what the driver tells goes out line by line, each line that comes in is a path to dump
 * the live heap to. The one that keeps is the leak a test plants.
 */
public final class ReaderChild implements IdCardListener {
  private final boolean keeps;
  private final List<String> kept = new ArrayList<>();

  private ReaderChild(boolean keeps) {
    this.keeps = keeps;
  }

  public static void main(String[] arguments) throws IOException {
    Path port = Path.of(arguments[0]);
    ReaderChild child = new ReaderChild(arguments[1].equals("keeps"));
    DeviceClock clock = DeviceClock.system();
    try (IdCardReader reader =
        IdCardReader.on(
            JsscSerialLine.at(port, LineSettings.reader(), clock),
            ReaderSettings.standard(),
            clock,
            child)) {
      dumpWhenTold();
      say(reader.state() + " " + child.kept.size());
    }
  }

  private static void dumpWhenTold() throws IOException {
    BufferedReader told =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String path = told.readLine(); path != null; path = told.readLine()) {
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(path, true);
      say("dumped");
    }
  }

  private static void say(String word) {
    System.out.println(word);
  }

  @Override
  public void stateChanged(ReaderState state) {
    say(state.name());
  }

  @Override
  public void cardRead(ResidentCard card) {
    try (card) {
      if (keeps) {
        kept.add(card.useNumber(String::new));
      }
    }
    say("read");
  }

  @Override
  public void readFailed(CardProblem problem) {
    say(problem.name());
  }

  @Override
  public void cardRemoved() {
    say("removed");
  }
}

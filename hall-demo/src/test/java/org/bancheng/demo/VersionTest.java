package org.bancheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.bancheng.board.BoardMain;
import org.bancheng.demo.bench.BenchMain;
import org.bancheng.demo.forecast.ForecastMain;
import org.bancheng.demo.whatif.WhatIfCommand;
import org.bancheng.device.tool.DevicesMain;
import org.bancheng.device.tool.EmulateMain;
import org.bancheng.hub.VerifyMain;
import org.bancheng.kiosk.KioskMain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** {@code -V}, which every habit's help offers. */
class VersionTest {
  @ParameterizedTest
  @ValueSource(
      classes = {
        DemoMain.class,
        KioskMain.class,
        BoardMain.class,
        BenchMain.class,
        ForecastMain.class,
        WhatIfCommand.class,
        VerifyMain.class,
        EmulateMain.class,
        PaperMain.class,
        DevicesMain.class
      })
  void everyHabitAndItsPartsTellTheVersion(Class<?> habit) {
    CommandLine line = new CommandLine(habit);
    Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
        .forEach(it -> assertThat(version(it)).isEqualToIgnoringNewLines("Bancheng dev"));
  }

  private static String version(CommandLine line) {
    StringWriter said = new StringWriter();
    line.setOut(new PrintWriter(said)).execute("-V");
    return said.toString();
  }
}

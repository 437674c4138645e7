package org.bancheng.demo.forecast;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./hall forecast}. */
@Command(
    name = "forecast",
    description = "How good forecasts of the wait are. 等候时间预测的检验。",
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}",
    subcommands = {EvaluateCommand.class, TheoryCommand.class})
public final class ForecastMain {
  private ForecastMain() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new ForecastMain()).execute(args));
  }
}

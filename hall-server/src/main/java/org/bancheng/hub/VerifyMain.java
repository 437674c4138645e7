package org.bancheng.hub;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bancheng.hub.journal.JournalFault;
import org.bancheng.hub.journal.JournalVerifier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code ./hall verify DIR}: checks the journal's chain. Exit code 0 whole, 1 broken, 2 no journal
 * there.
 */
@Command(
    name = "verify",
    description = {
      "Checks the journal's chain and names the first bad row. 校验日志链。",
      "Rows cut off at the end are not seen, unless the last row's hash, which is printed, was noted"
          + " elsewhere. 末尾被截去的行看不出来，除非事先在别处记下打印的最后一行哈希。"
    },
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}")
public final class VerifyMain implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "the hub's data folder, or a journal file")
  private Path place = Path.of("data/hub");

  public static void main(String[] args) {
    System.exit(new CommandLine(new VerifyMain()).execute(args));
  }

  @Override
  public Integer call() {
    try {
      Path file = Files.isDirectory(place) ? DataFolder.journal(place) : place;
      JournalVerifier.Verdict verdict = JournalVerifier.verify(file);
      if (verdict.fault().isPresent()) {
        System.out.println(
            "BROKEN: "
                + verdict.fault().get()
                + "; "
                + verdict.rows()
                + " rows before it are whole");
        return 1;
      }
      System.out.println(
          "whole: " + verdict.rows() + " rows, each tied to the one before" + last(verdict));
      return 0;
    } catch (JournalFault e) {
      System.err.println(e.getMessage());
      return 2;
    }
  }

  private static String last(JournalVerifier.Verdict verdict) {
    return verdict
        .lastHash()
        .map(hash -> "; the last is row " + verdict.rows() + ", hash " + hash)
        .orElse("");
  }
}

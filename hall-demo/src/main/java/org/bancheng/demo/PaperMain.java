package org.bancheng.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bancheng.device.emulator.PaperImage;
import org.bancheng.device.emulator.PaperRenderer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ./hall paper FILE OUT.png}: renders recorded printer bytes as the paper they would make.
 */
@Command(
    name = "paper",
    description = "Renders recorded printer bytes as PNG. 把打印机字节还原成纸样图片。",
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}")
public final class PaperMain implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "bytes sent to the printer")
  private Path file = Path.of("ticket.bin");

  @Parameters(
      index = "1",
      paramLabel = "OUT.png",
      description = "the picture; further papers get -2, -3 ... before .png")
  private Path out = Path.of("ticket.png");

  @Option(names = "--dots", description = "dots per line, 576 for 80 mm, 384 for 58 mm")
  private int dots = 576;

  public static void main(String[] args) {
    System.exit(new CommandLine(new PaperMain()).execute(args));
  }

  @Override
  public Integer call() {
    if (dots < 1 || out.getFileName() == null) {
      System.err.println("--dots is 1 or more, and OUT.png a file");
      return 2;
    }
    try {
      List<PaperImage> papers = new PaperRenderer(dots).render(Files.readAllBytes(file));
      for (int i = 0; i < papers.size(); i++) {
        papers.get(i).writePng(numbered(i + 1));
      }
      System.out.println(papers.size() + " paper(s)" + (papers.isEmpty() ? "" : ", first: " + out));
      return papers.isEmpty() ? 1 : 0;
    } catch (IOException e) {
      System.err.println("cannot read " + file);
      return 2;
    } catch (UncheckedIOException e) {
      System.err.println(
          "cannot write " + out + ": is its folder there, may this user write there?");
      return 2;
    }
  }

  private Path numbered(int number) {
    String name = out.getFileName().toString();
    String marked = number == 1 ? name : name.replaceFirst("(\\.png)?$", "-" + number + ".png");
    return out.resolveSibling(marked);
  }
}

package org.bancheng.demo.devices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bancheng.device.emulator.PaperImage;

/**
 * Catches the papers that fall from the printer: each becomes a PNG in a folder, watchers see it.
 * Any thread.
 */
public final class PaperTray {
  private final Path folder;
  private final List<Consumer<PaperImage>> watchers = new CopyOnWriteArrayList<>();
  private int count;

  public PaperTray(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder for papers " + folder, e);
    }
  }

  /** A paper was cut. */
  public synchronized void drop(PaperImage paper) {
    count++;
    paper.writePng(folder.resolve("paper-%05d.png".formatted(count)));
    paper.writePng(folder.resolve("paper.png"));
    watchers.forEach(watcher -> watcher.accept(paper));
    notifyAll();
  }

  /** Papers cut so far. */
  public synchronized int count() {
    return count;
  }

  /** Waits until that many papers have been cut; false if it takes longer. */
  public synchronized boolean await(int papers, long forMs) throws InterruptedException {
    long end = System.nanoTime() + forMs * 1_000_000;
    while (count < papers) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  /** From now on, is shown each paper. */
  public void watch(Consumer<PaperImage> watcher) {
    watchers.add(watcher);
  }

  Path folder() {
    return folder;
  }
}

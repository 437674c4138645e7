package org.bancheng.hub;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The revisions of the boards' pictures: they only grow, also over a restart with the clock set
 * back. A small computer without a battery wakes up in the past, and a board that went on takes no
 * picture with a lower revision than the one it shows. Any thread.
 */
final class Revisions implements LongSupplier {
  private static final Logger LOG = LoggerFactory.getLogger(Revisions.class);

  /**
   * Those of so many milliseconds are set aside on the disk at once. A hub whose data folder is
   * lost begins with the clock again, so it must not be far ahead of it.
   */
  private static final long SET_ASIDE = 120_000;

  /** JSON's whole numbers are sure up to here (RFC 8259, section 6). */
  private static final long MOST = (1L << 53) - 1;

  private final Path file;
  private final Clock clock;
  private long last;
  private long setAside;

  Revisions(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
    this.last = stored();
    setAside();
  }

  @Override
  public synchronized long getAsLong() {
    last = Math.max(last + 1, clock.millis());
    return last;
  }

  /** To be called every few seconds. */
  synchronized void look() {
    if (setAside - last < SET_ASIDE / 2) {
      setAside();
    }
  }

  /** A disk that is full is told and tried again; the pictures matter more than this. */
  private void setAside() {
    long end = Math.max(last, clock.millis()) + SET_ASIDE;
    try {
      write(end);
      setAside = end;
    } catch (IOException e) {
      LOG.warn("cannot write {}: {}", file, e.getMessage());
    }
  }

  /** Whatever else stands there counts for nothing: then the clock alone tells where to begin. */
  private long stored() {
    if (!Files.exists(file)) {
      return 0;
    }
    try {
      long number = Long.parseLong(Files.readString(file).strip());
      return number < MOST / 2 ? Math.max(number, 0) : 0;
    } catch (IOException | NumberFormatException e) {
      LOG.warn("{} tells no revision; boards that went on may wait for the clock", file);
      return 0;
    }
  }

  private void write(long number) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel out =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap((number + "\n").getBytes(StandardCharsets.US_ASCII)));
      out.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}

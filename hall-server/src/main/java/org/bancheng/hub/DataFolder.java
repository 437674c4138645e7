package org.bancheng.hub;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The hub's folder, held by one hub at a time. */
final class DataFolder implements AutoCloseable {
  private final Path folder;
  private final FileChannel channel;

  /**
   * @throws HubFault if another hub runs on it, or it cannot be written
   */
  DataFolder(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve("hub.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new HubFault("another hub runs on the data folder " + folder + "; stop it first");
      }
    } catch (IOException e) {
      throw new HubFault("cannot write the data folder " + folder + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** The journal's file in a data folder. */
  static Path journal(Path folder) {
    return folder.resolve("hall.db");
  }

  Path journal() {
    return journal(folder);
  }

  Path staff() {
    return folder.resolve("staff.db");
  }

  Path revisions() {
    return folder.resolve("revisions");
  }

  Path path() {
    return folder;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new HubFault("cannot let go of the data folder " + folder + ": " + e.getMessage(), e);
    }
  }
}

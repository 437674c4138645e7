package org.bancheng.device.serial;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * An advisory lock between programs of this house, one small file per device; root, whom the
 * kernel's exclusive mode does not hold back, is held back by this. The device itself is not
 * opened: that may block, and moves modem lines. The file stays, holding the last owner's pid.
 * Where no file can be made the lock is simply not there.
 */
final class PortLock implements AutoCloseable {
  private final Optional<FileChannel> file;

  private PortLock(Optional<FileChannel> file) {
    this.file = file;
  }

  /** Where lock files live: {@code /run/lock} (FHS 3.0, 5.9), else the temporary folder. */
  static Path usualFolder() {
    Path shared = Path.of("/run/lock");
    return Files.isWritable(shared) ? shared : Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** Takes the lock of a device. */
  static PortLock take(Path folder, Path device) throws PortFault {
    Path path = folder.resolve("bancheng" + device.toString().replace('/', '-') + ".lock");
    FileChannel file;
    try {
      file = open(path);
    } catch (IOException e) {
      return new PortLock(Optional.empty());
    }
    try {
      FileLock lock = file.tryLock();
      if (lock != null) {
        sign(file);
        return new PortLock(Optional.of(file));
      }
    } catch (IOException e) {
      return new PortLock(Optional.of(file));
    } catch (OverlappingFileLockException e) {
      close(file);
      throw PortFaults.held(device, new PortHolder(ProcessHandle.current().pid(), "self"));
    }
    close(file);
    throw PortHolder.running(owner(path))
        .map(holder -> PortFaults.held(device, holder))
        .orElseGet(() -> PortFaults.heldBySomebody(device));
  }

  /** Never creates over another user's file: Linux refuses that in sticky folders. */
  private static FileChannel open(Path path) throws IOException {
    try {
      Files.createFile(path);
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-rw-"));
    } catch (FileAlreadyExistsException | UnsupportedOperationException e) {
      // Another program was first, now or long ago; or there are no such permissions to set.
    }
    return FileChannel.open(path, StandardOpenOption.WRITE);
  }

  private static void sign(FileChannel file) throws IOException {
    String pid = Long.toString(ProcessHandle.current().pid());
    file.truncate(0);
    file.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  private static long owner(Path path) {
    try {
      return Long.parseLong(Files.readString(path).strip());
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  private static void close(FileChannel file) {
    try {
      file.close();
    } catch (IOException e) {
      // Closing a lock file loses nothing.
    }
  }

  @Override
  public void close() {
    file.ifPresent(PortLock::close);
  }
}

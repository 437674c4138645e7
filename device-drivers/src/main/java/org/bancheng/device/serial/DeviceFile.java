package org.bancheng.device.serial;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A device file, looked at before it is opened, so that what is wrong is said with its remedy.
 *
 * @param path as the settings name it, usually a link
 * @param usualGroup the group that may use such devices, if the file does not tell
 * @param devices the folder {@code /dev}
 * @param locks where lock files live
 * @param mayUse whether this user may read and write a file
 */
record DeviceFile(Path path, String usualGroup, Path devices, Path locks, Predicate<Path> mayUse) {

  /** Opens a device whose file is in order. */
  @FunctionalInterface
  interface Opener {
    Port open(Path path) throws PortFault;
  }

  static DeviceFile at(Path path, String usualGroup) {
    return new DeviceFile(
        path,
        usualGroup,
        Path.of("/dev"),
        PortLock.usualFolder(),
        file -> Files.isReadable(file) && Files.isWritable(file));
  }

  /** Opens it, unless somebody else has it; the lock is held as long as the port is open. */
  Port open(Opener opener) throws PortFault {
    Path real = check();
    failIfHeld(real);
    PortLock lock = PortLock.take(locks, real);
    try {
      return new LockedPort(opener.open(path), lock);
    } catch (PortFault | RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  /** What the path leads to. */
  Path check() throws PortFault {
    if (!Files.exists(path)) {
      throw PortFaults.missing(path, present());
    }
    if (Files.isRegularFile(path)) {
      throw PortFaults.noDevice(path, "a regular file", "普通文件");
    }
    if (Files.isDirectory(path)) {
      throw PortFaults.noDevice(path, "a folder", "文件夹");
    }
    if (!mayUse.test(path)) {
      throw PortFaults.noPermission(path, group(), System.getProperty("user.name"));
    }
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw PortFaults.missing(path, present());
    }
  }

  private static void failIfHeld(Path real) throws PortFault {
    var holder = PortHolder.of(real);
    if (holder.isPresent()) {
      throw PortFaults.held(real, holder.get());
    }
  }

  private List<Path> present() {
    List<Path> found = new ArrayList<>();
    for (String folder : List.of("serial/by-id", "usb")) {
      try (DirectoryStream<Path> links = Files.newDirectoryStream(devices.resolve(folder))) {
        links.forEach(found::add);
      } catch (IOException e) {
        continue;
      }
    }
    found.removeIf(path -> Files.isDirectory(path));
    return found.stream().sorted().toList();
  }

  private String group() {
    try {
      String group = Files.readAttributes(path, PosixFileAttributes.class).group().getName();
      return group.equals("root") ? usualGroup : group;
    } catch (IOException | UnsupportedOperationException e) {
      return usualGroup;
    }
  }

  /** A port together with the lock that keeps other programs off it. */
  private record LockedPort(Port port, PortLock lock) implements Port {
    @Override
    public byte[] read() throws PortFault {
      return port.read();
    }

    @Override
    public void write(byte[] chunk) throws PortFault {
      port.write(chunk);
    }

    @Override
    public void close() {
      port.close();
      lock.close();
    }
  }
}

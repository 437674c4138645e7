package org.bancheng.device.tool;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bancheng.device.serial.LineAddress;

/**
 * The ports of this machine: lasting names first, then ports that have none, then USB printers. A
 * {@code ttyS} without a chip behind it ({@code type} 0 in sysfs) is left out.
 *
 * @param root the file system's root
 */
record PortList(Path root) {
  private static final String SERIAL = "tty{S,USB,ACM,AMA}[0-9]*";

  List<LineAddress> ports() {
    List<LineAddress> ports = new ArrayList<>();
    Set<Path> named = new HashSet<>();
    for (Path link : in("dev/serial/by-id", "*")) {
      ports.add(new LineAddress.Serial(link));
      named.add(real(link));
    }
    for (Path port : in("dev", SERIAL)) {
      if (!named.contains(real(port)) && hasChip(port)) {
        ports.add(new LineAddress.Serial(port));
      }
    }
    in("dev/usb", "lp[0-9]*").forEach(printer -> ports.add(new LineAddress.Usb(printer)));
    return ports;
  }

  /** The kernel's name of a serial port known by a link, in brackets; else nothing. */
  static String kernelName(LineAddress address) {
    if (address instanceof LineAddress.Serial serial && Files.isSymbolicLink(serial.path())) {
      String name = String.valueOf(real(serial.path()).getFileName());
      return name.startsWith("tty") ? " (" + name + ")" : "";
    }
    return "";
  }

  private boolean hasChip(Path port) {
    Path type = root.resolve("sys/class/tty").resolve(port.getFileName()).resolve("type");
    try {
      return !Files.readString(type).strip().equals("0");
    } catch (IOException e) {
      return true;
    }
  }

  private List<Path> in(String folder, String pattern) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(root.resolve(folder), pattern)) {
      files.forEach(found::add);
    } catch (IOException e) {
      return List.of();
    }
    return found.stream().sorted().toList();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }
}

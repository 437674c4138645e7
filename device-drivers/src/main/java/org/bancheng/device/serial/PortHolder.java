package org.bancheng.device.serial;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A program that has a device open. Found by looking through {@code /proc}: the kernel's own
 * exclusive mode (TIOCEXCL) names nobody, and does not hold root back. A user sees his own programs
 * only, root sees all.
 *
 * @param program its short name
 */
record PortHolder(long pid, String program) {
  private static final Path PROC = Path.of("/proc");
  private static final Path MASTER_SIDE = Path.of("/dev/ptmx");
  private static final Path PSEUDO_TERMINALS = Path.of("/dev/pts");

  boolean isThisProgram() {
    return pid == ProcessHandle.current().pid();
  }

  /** The first program that has it open; the maker of a pseudo-terminal does not count. */
  static Optional<PortHolder> of(Path realPath) {
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path process : processes) {
        if (holds(process, realPath)) {
          return Optional.of(at(process));
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** A process by its number, if it still runs. */
  static Optional<PortHolder> running(long pid) {
    Path process = PROC.resolve(Long.toString(pid));
    return Files.isDirectory(process) ? Optional.of(at(process)) : Optional.empty();
  }

  private static boolean holds(Path process, Path device) {
    boolean found = false;
    boolean pseudo = device.startsWith(PSEUDO_TERMINALS);
    try (DirectoryStream<Path> open = Files.newDirectoryStream(process.resolve("fd"))) {
      for (Path one : open) {
        Path target = target(one);
        if (pseudo && (target.equals(MASTER_SIDE) || target.endsWith("pts/ptmx"))) {
          return false;
        }
        found |= target.equals(device) && Files.isSameFile(one, device);
      }
    } catch (IOException | DirectoryIteratorException e) {
      return found;
    }
    return found;
  }

  private static Path target(Path link) {
    try {
      return Files.readSymbolicLink(link);
    } catch (IOException e) {
      return link;
    }
  }

  private static PortHolder at(Path process) {
    String name;
    try {
      name = Files.readString(process.resolve("comm")).strip();
    } catch (IOException e) {
      name = "a program";
    }
    return new PortHolder(Long.parseLong(process.getFileName().toString()), name);
  }

  @Override
  public String toString() {
    return program + " (pid " + pid + ")";
  }
}

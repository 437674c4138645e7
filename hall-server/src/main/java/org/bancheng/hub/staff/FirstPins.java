package org.bancheng.hub.staff;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.bancheng.hall.plan.StaffPlan;

/**
 * First PINs for accounts that have none: six random digits each, written to {@code users.json} in
 * the data folder (readable by its owner only) before they become valid. The hall hands them out
 * and deletes the file.
 */
public final class FirstPins {
  /** One line of {@code users.json}. */
  public record FirstPin(String user, String pin, String role) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PINS = 1_000_000;

  private final Path file;
  private final RandomGenerator random;

  public FirstPins(Path dataFolder, RandomGenerator random) {
    this.file = dataFolder.resolve("users.json");
    this.random = random;
  }

  /** What the file says now; empty if it was deleted. */
  public List<FirstPin> read() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return JSON.readValue(file.toFile(), new TypeReference<>() {});
    } catch (IOException e) {
      throw new StaffFault(
          "cannot read "
              + file
              + "; delete it, and staff.db too if its PINs are lost: all get new ones",
          e);
    }
  }

  /** Gives each account without a PIN its first one; returns the file's lines. */
  public List<FirstPin> prepare(List<StaffPlan> staff, StaffAccounts accounts) {
    List<StaffPlan> without =
        staff.stream().filter(member -> !accounts.hasPin(member.user())).toList();
    if (without.isEmpty()) {
      return read();
    }
    List<FirstPin> lines = new ArrayList<>(read());
    lines.removeIf(line -> without.stream().anyMatch(it -> it.user().equals(line.user())));
    List<FirstPin> added = without.stream().map(this::draw).toList();
    lines.addAll(added);
    write(lines);
    added.forEach(line -> accounts.setPin(line.user(), line.pin()));
    return lines;
  }

  private FirstPin draw(StaffPlan member) {
    String pin = String.format("%06d", random.nextInt(PINS));
    return new FirstPin(member.user(), pin, member.role().name());
  }

  /** On the disk before any account is: a PIN that outlives its only copy keeps everybody out. */
  private void write(List<FirstPin> lines) {
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(draft);
      Files.createFile(
          draft,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(
          draft,
          JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(lines),
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StaffFault("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}

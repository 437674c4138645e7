package org.bancheng.hub.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.bancheng.hall.plan.Role;
import org.bancheng.hall.plan.StaffPlan;
import org.bancheng.hub.staff.FirstPins.FirstPin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPinsTest {
  private static final StaffPlan LI = new StaffPlan("li", Role.CLERK);
  private static final StaffPlan WANG = new StaffPlan("wang", Role.MANAGER);

  @TempDir Path folder;
  private final SecureRandom random = new SecureRandom();
  private StaffAccounts accounts;
  private FirstPins pins;

  @BeforeEach
  void open() {
    accounts =
        new StaffAccounts(List.of(LI, WANG), folder.resolve("staff.db"), Clock.systemUTC(), random);
    pins = new FirstPins(folder, random);
  }

  @AfterEach
  void close() {
    accounts.close();
  }

  private Path file() {
    return folder.resolve("users.json");
  }

  @Test
  void areSixDigitsThatWork() {
    List<FirstPin> drawn = pins.prepare(List.of(LI, WANG), accounts);
    assertThat(drawn).extracting(FirstPin::user).containsExactly("li", "wang");
    assertThat(drawn).allMatch(it -> it.pin().matches("\\d{6}"));
    assertThat(drawn)
        .allSatisfy(
            it ->
                assertThat(accounts.signIn(it.user(), it.pin()))
                    .isInstanceOf(SignIn.Welcome.class));
  }

  @Test
  void standInAFileForItsOwnerOnly() throws IOException {
    List<FirstPin> drawn = pins.prepare(List.of(LI, WANG), accounts);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    JsonNode written = new ObjectMapper().readTree(file().toFile());
    assertThat(written).hasSize(2);
    assertThat(written.get(1).get("user").asText()).isEqualTo("wang");
    assertThat(written.get(1).get("pin").asText()).isEqualTo(drawn.get(1).pin());
    assertThat(written.get(1).get("role").asText()).isEqualTo("MANAGER");
  }

  @Test
  void areDrawnOnce() {
    List<FirstPin> first = pins.prepare(List.of(LI, WANG), accounts);
    assertThat(pins.prepare(List.of(LI, WANG), accounts)).isEqualTo(first);
  }

  @Test
  void areNotDrawnAgainWhenTheFileWasHandedOutAndDeleted() throws IOException {
    FirstPin li = pins.prepare(List.of(LI), accounts).get(0);
    Files.delete(file());
    assertThat(pins.prepare(List.of(LI), accounts)).isEmpty();
    assertThat(file()).doesNotExist();
    assertThat(accounts.signIn("li", li.pin())).isInstanceOf(SignIn.Welcome.class);
  }

  @Test
  void areAddedForWhoComesLater() {
    FirstPin li = pins.prepare(List.of(LI), accounts).get(0);
    List<FirstPin> both = pins.prepare(List.of(LI, WANG), accounts);
    assertThat(both).hasSize(2).startsWith(li);
    assertThat(accounts.signIn("li", li.pin())).isInstanceOf(SignIn.Welcome.class);
  }

  @Test
  void areDrawnAnewWhenTheHubDiedBetweenFileAndAccount() throws IOException {
    Files.writeString(file(), "[{\"user\":\"li\",\"pin\":\"000000\",\"role\":\"CLERK\"}]");
    List<FirstPin> drawn = pins.prepare(List.of(LI), accounts);
    assertThat(drawn).hasSize(1);
    assertThat(accounts.signIn("li", drawn.get(0).pin())).isInstanceOf(SignIn.Welcome.class);
  }

  @Test
  void sayWhatToDoWhenTheFileIsDamaged() throws IOException {
    Files.writeString(file(), "{");
    assertThatExceptionOfType(StaffFault.class)
        .isThrownBy(() -> pins.prepare(List.of(LI), accounts))
        .withMessageContaining("users.json")
        .withMessageContaining("delete it")
        .withMessageContaining("staff.db");
  }

  @Test
  void areNewForAllWhenBothFilesAreDeletedAsThatSays() throws IOException {
    FirstPin lost = pins.prepare(List.of(LI), accounts).get(0);
    accounts.close();
    for (String gone : List.of("users.json", "staff.db")) {
      Files.delete(folder.resolve(gone));
    }
    open();
    FirstPin li = pins.prepare(List.of(LI), accounts).get(0);
    assertThat(li.pin()).isNotEqualTo(lost.pin());
    assertThat(accounts.signIn("li", li.pin())).isInstanceOf(SignIn.Welcome.class);
  }
}

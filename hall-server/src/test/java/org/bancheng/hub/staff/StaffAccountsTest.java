package org.bancheng.hub.staff;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bancheng.hall.plan.Role;
import org.bancheng.hall.plan.StaffPlan;
import org.bancheng.hub.net.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffAccountsTest {
  private static final StaffPlan LI = new StaffPlan("li", Role.CLERK);
  private static final StaffPlan WANG = new StaffPlan("wang", Role.MANAGER);

  @TempDir Path folder;
  private final MovableClock clock = new MovableClock("2026-11-23T01:00:00Z");
  private StaffAccounts accounts;

  @BeforeEach
  void open() {
    accounts = accounts(LI, WANG);
    accounts.setPin("li", "111111");
  }

  @AfterEach
  void close() {
    accounts.close();
  }

  private StaffAccounts accounts(StaffPlan... staff) {
    return new StaffAccounts(
        List.of(staff), folder.resolve("staff.db"), clock, new Random(System.nanoTime()));
  }

  private void restart(StaffPlan... staff) {
    accounts.close();
    accounts = accounts(staff);
  }

  private String signedIn() {
    return ((SignIn.Welcome) accounts.signIn("li", "111111")).token();
  }

  @Test
  void neverWaitForTheDiskToTellWhoSomebodyIs() {
    String token = signedIn();
    restart(LI, WANG);
    accounts.close();
    assertThat(accounts.signedIn(token)).isPresent();
    assertThat(accounts.signedIn("somebody else's")).isEmpty();
  }

  @Test
  void welcomeWhoKnowsThePin() {
    SignIn.Welcome welcome = (SignIn.Welcome) accounts.signIn("li", "111111");
    assertThat(welcome.member()).isEqualTo(new StaffMember("li", Role.CLERK));
    assertThat(accounts.signedIn(welcome.token())).contains(welcome.member());
  }

  @Test
  void welcomeNobodyElse() {
    assertThat(accounts.signIn("li", "111112")).isInstanceOf(SignIn.Wrong.class);
    assertThat(accounts.signIn("nobody", "111111")).isInstanceOf(SignIn.Wrong.class);
    assertThat(accounts.signIn("wang", "")).as("no PIN yet").isInstanceOf(SignIn.Wrong.class);
    assertThat(accounts.signedIn("guessed")).isEmpty();
  }

  @Test
  void giveEachSessionATokenOfItsOwn() {
    assertThat(signedIn()).isNotEqualTo(signedIn());
  }

  @Test
  void keepSessionsOverARestart() {
    String token = signedIn();
    restart(LI, WANG);
    assertThat(accounts.signedIn(token)).isPresent();
  }

  @Test
  void endASessionWhenSignedOutForEver() {
    String token = signedIn();
    accounts.signOut(token);
    assertThat(accounts.signedIn(token)).isEmpty();
    restart(LI, WANG);
    assertThat(accounts.signedIn(token)).isEmpty();
  }

  @Test
  void endASessionAfterTwelveHoursAlsoOverARestart() {
    String token = signedIn();
    clock.forward(Duration.ofHours(11));
    assertThat(accounts.signedIn(token)).isPresent();
    clock.forward(Duration.ofHours(1));
    assertThat(accounts.signedIn(token)).isEmpty();
    restart(LI, WANG);
    assertThat(accounts.signedIn(token)).isEmpty();
  }

  @Test
  void forgetWhoIsNoLongerInThePlan() {
    String token = signedIn();
    restart(WANG);
    assertThat(accounts.signedIn(token)).isEmpty();
    assertThat(accounts.signIn("li", "111111")).isInstanceOf(SignIn.Wrong.class);
  }

  @Test
  void takeTheRoleFromThePlan() {
    String token = signedIn();
    restart(new StaffPlan("li", Role.GUIDE));
    assertThat(accounts.signedIn(token)).contains(new StaffMember("li", Role.GUIDE));
  }

  @Test
  void replaceAPin() {
    accounts.setPin("li", "222222");
    assertThat(accounts.signIn("li", "111111")).isInstanceOf(SignIn.Wrong.class);
    assertThat(accounts.signIn("li", "222222")).isInstanceOf(SignIn.Welcome.class);
  }

  @Test
  void lockAUserWhoGuessesButNotTheOthers() {
    accounts.setPin("wang", "333333");
    for (int wrong = 0; wrong < 4; wrong++) {
      assertThat(accounts.signIn("li", "guess")).isInstanceOf(SignIn.Wrong.class);
    }
    assertThat(accounts.signIn("li", "guess")).isInstanceOf(SignIn.Locked.class);
    assertThat(accounts.signIn("li", "111111")).isInstanceOf(SignIn.Locked.class);
    assertThat(accounts.signIn("wang", "333333")).isInstanceOf(SignIn.Welcome.class);
    clock.forward(PinLock.LOCKED_FOR);
    assertThat(accounts.signIn("li", "111111")).isInstanceOf(SignIn.Welcome.class);
  }

  @Test
  void neverWriteAPinOrATokenToTheDisk() throws IOException {
    accounts.setPin("li", "pin-that-must-not-be-found");
    String token = ((SignIn.Welcome) accounts.signIn("li", "pin-that-must-not-be-found")).token();
    accounts.close();
    try (Stream<Path> files = Files.list(folder)) {
      String everything = files.map(StaffAccountsTest::content).collect(Collectors.joining());
      assertThat(everything).contains("li").doesNotContain("must-not-be").doesNotContain(token);
    }
    open();
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void sayWhenTheirFileIsNone() throws IOException {
    Path other = Files.writeString(folder.resolve("other.db"), "no database ".repeat(500));
    assertThatExceptionOfType(StaffFault.class)
        .isThrownBy(() -> new StaffAccounts(List.of(LI), other, clock, new Random()))
        .withMessageContaining("cannot open the staff accounts");
  }
}

package org.bancheng.hub.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.bancheng.hall.plan.Role;
import org.bancheng.hall.plan.StaffPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The accounts' file can be read and no longer be written: a full disk, somebody else's lock. */
class DiskOfTheAccountsTest {
  private static final String FULL = "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END";

  @TempDir Path folder;
  private StaffAccounts accounts;

  @BeforeEach
  void open() {
    accounts =
        new StaffAccounts(
            List.of(new StaffPlan("li", Role.CLERK)),
            folder.resolve("staff.db"),
            Clock.systemUTC(),
            new Random(1));
    accounts.setPin("li", "111111");
  }

  @AfterEach
  void close() {
    accounts.close();
  }

  private void takesNothingMore() throws SQLException {
    try (Connection disk =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("staff.db"));
        Statement statement = disk.createStatement()) {
      statement.execute("CREATE TRIGGER added BEFORE INSERT ON session " + FULL);
      statement.execute("CREATE TRIGGER removed BEFORE DELETE ON session " + FULL);
    }
  }

  @Test
  void doesNotKeepStaffOutOfTheHall() throws SQLException {
    takesNothingMore();
    SignIn.Welcome welcome = (SignIn.Welcome) accounts.signIn("li", "111111");
    assertThat(accounts.signedIn(welcome.token())).contains(welcome.member());
  }

  @Test
  void doesNotKeepAnybodySignedIn() throws SQLException {
    String token = ((SignIn.Welcome) accounts.signIn("li", "111111")).token();
    takesNothingMore();
    accounts.signOut(token);
    assertThat(accounts.signedIn(token)).isEmpty();
  }
}

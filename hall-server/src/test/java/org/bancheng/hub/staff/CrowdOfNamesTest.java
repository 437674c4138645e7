package org.bancheng.hub.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.bancheng.hall.plan.Role;
import org.bancheng.hall.plan.StaffPlan;
import org.bancheng.hub.net.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrowdOfNamesTest {
  @TempDir Path folder;

  @Test
  void unlocksNobody() {
    List<StaffPlan> staff = List.of(new StaffPlan("li", Role.MANAGER));
    MovableClock clock = new MovableClock("2026-11-23T01:00:00Z");
    try (StaffAccounts accounts =
        new StaffAccounts(staff, folder.resolve("staff.db"), clock, new Random(1))) {
      accounts.setPin("li", "111111");
      for (int i = 0; i < 5; i++) {
        accounts.signIn("li", "000000");
      }
      assertThat(accounts.signIn("li", "000000")).isInstanceOf(SignIn.Locked.class);
      for (int i = 0; i < 10_000; i++) {
        accounts.signIn("nobody" + i, "0");
      }
      assertThat(accounts.signIn("li", "000000")).isInstanceOf(SignIn.Locked.class);
    }
  }
}

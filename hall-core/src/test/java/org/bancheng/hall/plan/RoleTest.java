package org.bancheng.hall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {
  @ParameterizedTest
  @CsvSource({
    "CLERK, CLERK, true", "CLERK, GUIDE, false", "CLERK, MANAGER, false", "CLERK, ADMIN, false",
    "GUIDE, CLERK, true", "GUIDE, GUIDE, true", "GUIDE, MANAGER, false", "GUIDE, ADMIN, false",
    "MANAGER, GUIDE, true", "MANAGER, MANAGER, true", "MANAGER, ADMIN, false",
  })
  void mayDoWhatTheRolesBeforeItMay(Role role, Role needed, boolean may) {
    assertThat(role.mayActAs(needed)).isEqualTo(may);
  }

  @Test
  void letsTheAdministratorDoEverything() {
    assertThat(Role.values()).allMatch(Role.ADMIN::mayActAs);
  }
}

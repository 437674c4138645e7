package org.bancheng.hub.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bancheng.hall.BoardId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.plan.BoardPlan;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.Role;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.plan.StaffPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReaderTest {
  private static final String GOOD =
      """
      hall: county-7
      name: {zh: 某县政务大厅, en: A county hall}
      timezone: Asia/Shanghai
      track: https://hall.example/t/
      zones: [east, west]
      services:
        - service: A
          name: {zh: 综合受理, en: General services}
          bring: {zh: 身份证, en: ID card}
        - service: B
          name: {zh: 办不成事反映, en: Could not get it done}
      counters:
        - counter: 1
          name: 1号窗口
          zone: east
          services: [A]
        - counter: 2
          name: 2号窗口
          zone: west
          services: [A, B]
      kiosks: [kiosk-1, kiosk-2]
      boards:
        - board: board-1
          zone: east
      staff:
        - {user: leader.li, role: MANAGER}
        - {user: clerk-1, role: CLERK}
      """;

  @Test
  void readsAPlan() {
    ZoneName east = new ZoneName("east");
    ZoneName west = new ZoneName("west");
    ServiceId a = new ServiceId("A");
    ServiceId b = new ServiceId("B");
    assertThat(PlanReader.read(GOOD))
        .isEqualTo(
            new HallPlan(
                new HallId("county-7"),
                new Names("某县政务大厅", "A county hall"),
                ZoneId.of("Asia/Shanghai"),
                Optional.of("https://hall.example/t/"),
                List.of(east, west),
                List.of(
                    new ServicePlan(
                        a, new Names("综合受理", "General services"), new Names("身份证", "ID card")),
                    new ServicePlan(
                        b, new Names("办不成事反映", "Could not get it done"), new Names("", ""))),
                List.of(
                    new CounterPlan(new CounterId("1"), "1号窗口", east, List.of(a)),
                    new CounterPlan(new CounterId("2"), "2号窗口", west, List.of(a, b))),
                List.of(new KioskId("kiosk-1"), new KioskId("kiosk-2")),
                List.of(new BoardPlan(new BoardId("board-1"), east)),
                List.of(
                    new StaffPlan("leader.li", Role.MANAGER),
                    new StaffPlan("clerk-1", Role.CLERK))));
  }

  @Test
  void needsNoAddressForFollowingATicket() {
    String plan = GOOD.replace("track: https://hall.example/t/\n", "");
    assertThat(PlanReader.read(plan).trackUrl()).isEmpty();
  }

  @Test
  void listsAllFaultsWithLineAndPathInTheFilesOrder() {
    String plan =
        """
        hall: County Seven
        name: {zh: 某县政务大厅}
        timezone: Asia/Peking
        track: hall.example
        colour: red
        zones: [east, east]
        services:
          - service: a
            name: {zh: 综合受理, en: General services}
          - service: B
            name: 办不成事反映
          - service: C
            name: {zh: 社保医保, en: Social insurance}
          - service: D
            name: {zh: 不动产登记, en: Real estate, de: Grundbuch}
        counters:
          - counter: 1
            name: 1号窗口
            zone: north
            services: [C, C, Z]
          - counter: 1
            zone: east
            services: []
        kiosks: kiosk-1
        boards:
          - board: board-1
            zone: [east]
        staff:
          - {user: Leader Li, role: KING}
          - {user: clerk-1}
        """;
    assertThat(String.join("\n", faults(plan)))
        .isEqualTo(
            """
            line 1, hall: hall id must match [a-z0-9-]{1,32}: "County Seven"
            line 2, name: en is missing
            line 3, timezone: Unknown time-zone ID: Asia/Peking
            line 4, track: must be an address that begins with http and ends in /
            line 5, colour: unknown key; known here: hall, name, timezone, track, zones, services, \
            counters, kiosks, boards, staff, priority, noShow, \
            overflow, appointments, park, pauseReasons, thresholds, dates
            line 6, zones[1]: entry east stands in the plan twice
            line 8, services[0].service: service must be one letter A..Z: "a"
            line 11, services[1].name: must be a mapping (key: value)
            line 14, services[3].service: no counter serves D; nobody could call its tickets
            line 15, services[3].name.de: unknown key; known here: zh, en
            line 19, counters[0].zone: no zone north in this plan
            line 20, counters[0].services[2]: no service Z in this plan
            line 20, counters[0].services[1]: entry C stands in the plan twice
            line 21, counters[1]: name is missing
            line 21, counters[1].counter: counter 1 stands in the plan twice
            line 23, counters[1].services: must be a list of at least one entry
            line 24, kiosks: must be a list of at least one entry
            line 27, boards[0].zone: must be a text
            line 29, staff[0].user: user must match [a-z0-9._-]{1,32}
            line 29, staff[0].role: role must be CLERK, GUIDE, MANAGER or ADMIN
            line 30, staff[1]: role is missing""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hall:       | line 1, (file): hall is missing
          name:       | line 1, (file): name is missing (zh and en)
          timezone:   | line 1, (file): timezone is missing
          zones:      | line 1, (file): zones is missing
          kiosks:     | line 1, (file): kiosks is missing
          """)
  void namesWhatIsMissing(String key, String fault) {
    String plan = GOOD.replaceFirst("(?m)^" + key + ".*\n", "");
    assertThat(faults(plan)).first().asString().isEqualTo(fault);
  }

  @Test
  void saysThatAKeyStandsThereTwice() {
    assertThat(faults(GOOD + "hall: other\n"))
        .containsExactly("line 28, hall: this key stands there twice");
  }

  @Test
  void takesACounterWithAFaultForNoReasonToComplainAboutItsServices() {
    assertThat(faults(GOOD.replace("    name: 2号窗口\n", "")))
        .containsExactly("line 17, counters[1]: name is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n", "# nothing but a remark\n"})
  void saysThatAFileIsEmpty(String plan) {
    assertThat(faults(plan)).singleElement().asString().startsWith("line 1, (file): ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"just words", "- a\n- b", "7"})
  void saysThatAFileIsNoPlan(String plan) {
    assertThat(faults(plan)).containsExactly("line 1, (file): must be a mapping (key: value)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'hall: [demo'                       | 1
          'hall: demo\n\tname: x'             | 2
          'hall: demo\nname: {zh: "x\n'       | 3
          'hall: demo\n---\nhall: other'      | 2
          'hall: *nowhere'                    | 1
          """)
  void saysWhereAFileIsNoYaml(String plan, int line) {
    assertThat(faults(plan))
        .singleElement()
        .asString()
        .startsWith("line " + line + ", (file): no YAML: ")
        .doesNotContain("\n");
  }

  @Test
  void saysThatAFileHasControlCharacters() {
    assertThat(faults("hall: \u0001"))
        .singleElement()
        .asString()
        .startsWith("line 1, (file): no YAML: ");
    assertThat(faults("# 大厅\n".repeat(1_000) + "hall: \u0001"))
        .singleElement()
        .asString()
        .startsWith("line 1001, (file): no YAML: ");
  }

  @Test
  void saysThatAFileIsNestedTooDeep() {
    assertThat(faults("[".repeat(1_000) + "]".repeat(1_000)))
        .singleElement()
        .asString()
        .startsWith("line 1, (file): no YAML: ");
  }

  @Test
  void saysThatAFileCannotBeRead(@TempDir Path folder) throws IOException {
    Path latin = folder.resolve("latin.yaml");
    Files.write(latin, new byte[] {'h', (byte) 0xe4, 'l', 'l'});
    Map<Path, String> reasons =
        Map.of(
            latin,
            "cannot be read as UTF-8 text",
            folder.resolve("none.yaml"),
            "there is no such file",
            folder,
            "is a folder, not a file");
    reasons.forEach(
        (file, reason) -> {
          BadPlan bad = catchThrowableOfType(BadPlan.class, () -> PlanReader.read(file));
          assertThat(bad.faults()).containsExactly(new PlanFault(0, file.toString(), reason));
        });
  }

  private static List<String> faults(String plan) {
    BadPlan bad = catchThrowableOfType(BadPlan.class, () -> PlanReader.read(plan));
    assertThat(bad).as("the plan is refused").isNotNull();
    return bad.faults().stream().map(PlanFault::toString).toList();
  }
}

package org.bancheng.device.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bancheng.device.Vectors;
import org.bancheng.device.VirtualClock;
import org.bancheng.device.idcard.sam.SamRequest;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.MemoryLinePair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The emulator as a strange program meets it: byte strings in, byte strings out. */
class ReaderEmulatorTest {
  private static final EmulatedCard CITIZEN = EmulatedCards.byId("citizen").orElseThrow();

  private final VirtualClock clock = new VirtualClock();
  private final MemoryLinePair pair = MemoryLinePair.stepped(clock, 0);
  private final ReaderEmulator emulator = ReaderEmulator.on(pair.device(), clock);
  private final Ear ear = new Ear();

  @BeforeEach
  void plugIn() {
    pair.host().start(ear);
    pair.step();
  }

  private String ask(SamRequest request) {
    return ask(request.encode());
  }

  private String ask(byte[] bytes) {
    pair.host().write(bytes);
    clock.run(Duration.ofSeconds(1), pair::step);
    return ear.heard();
  }

  private static String frame(String id) {
    return List.of("public_frames", "computed_frames").stream()
        .flatMap(group -> Vectors.list(group).stream())
        .filter(frame -> frame.path("id").asText().equals(id))
        .map(frame -> frame.path("hex").asText().replace(" ", ""))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] bytes(String id) {
    return HexFormat.of().parseHex(frame(id));
  }

  @Test
  void theAnswersOfAWholeReadAreThoseOfTheVectors() {
    assertThat(ask(SamRequest.RESET)).isEqualTo(frame("rsp-ok"));
    assertThat(ask(SamRequest.STATUS)).isEqualTo(frame("rsp-ok"));
    assertThat(ask(SamRequest.MODULE_NUMBER)).isEqualTo(frame("rsp-samid"));
    assertThat(ask(SamRequest.FIND)).isEqualTo(frame("rsp-find-none"));
    emulator.lay(CITIZEN);
    assertThat(ask(SamRequest.FIND)).isEqualTo(frame("rsp-find-ok"));
    assertThat(ask(SamRequest.SELECT)).isEqualTo(frame("rsp-select-ok"));
    String read = ask(SamRequest.READ);
    assertThat(read).hasSize(2 * 1_295).startsWith("AAAAAA9669050800009001000400");
    assertThat(read.substring(28, 28 + 512))
        .isEqualTo(HexFormat.of().withUpperCase().formatHex(CITIZEN.text()));
    assertThat(read.substring(28 + 512)).startsWith("574C6600");
  }

  @Test
  void aCardThatWasReadIsNotFoundAgainBeforeItWasLifted() {
    emulator.lay(CITIZEN);
    ask(SamRequest.FIND);
    ask(SamRequest.SELECT);
    ask(SamRequest.READ);
    assertThat(ask(SamRequest.FIND)).isEqualTo(frame("rsp-find-none"));
    assertThat(ask(SamRequest.ADDED_ADDRESS)).isEqualTo(frame("rsp-sw3-91"));
    emulator.lift();
    assertThat(ask(SamRequest.ADDED_ADDRESS)).isEqualTo(frame("rsp-read-fail"));
    emulator.lay(CITIZEN);
    assertThat(ask(SamRequest.FIND)).isEqualTo(frame("rsp-find-ok"));
  }

  @Test
  void theStepsMustComeInTheirOrder() {
    emulator.lay(CITIZEN);
    assertThat(ask(SamRequest.SELECT)).isEqualTo(frame("rsp-select-fail"));
    assertThat(ask(SamRequest.READ)).isEqualTo(frame("rsp-read-fail"));
    assertThat(ask(SamRequest.ADDED_ADDRESS)).isEqualTo(frame("rsp-read-fail"));
    ask(SamRequest.FIND);
    assertThat(ask(SamRequest.READ)).isEqualTo(frame("rsp-read-fail"));
    ask(SamRequest.SELECT);
    assertThat(ask(SamRequest.ADDED_ADDRESS)).isEqualTo(frame("rsp-sw3-91"));
  }

  @ParameterizedTest
  @CsvSource({
    "AAAAAA9669000311FFEE, rsp-sw3-10",
    "AAAAAA9669000411FF00EA, rsp-sw3-11",
    "AAAAAA9669FFFF, rsp-sw3-11",
    "AAAAAA9669000511FFEB, rsp-sw3-11",
    "AAAAAA966900020002, rsp-sw3-11",
    "AAAAAA966900020103, rsp-sw3-11",
    "AAAAAA966900034001 42, rsp-sw3-21",
    "AAAAAA96690003200320, rsp-sw3-21",
    "AAAAAA9669000330 10 23, rsp-sw3-21",
    "AAAAAA9669000330 05 36, rsp-sw3-21",
    "AAAAAA9669000360 00 63, rsp-sw3-21",
    "AAAAAA9669000300 81 7C, rsp-sw3-10"
  })
  void whatIsNoRequestIsRefusedByItsFault(String hex, String answer) {
    assertThat(ask(HexFormat.of().parseHex(hex.replace(" ", "")))).isEqualTo(frame(answer));
  }

  @ParameterizedTest
  @CsvSource({"55555569960003200122", "020003322 9FFE403", "020011 03CC"})
  void framesOfOtherProtocolsAreNotHeard(String hex) {
    assertThat(ask(HexFormat.of().parseHex(hex.replace(" ", "")))).isEmpty();
    assertThat(ask(bytes("req-find"))).isEqualTo(frame("rsp-find-none"));
  }

  @Test
  void aCardPulledDuringTheReadIsToldAfterTheDelay() {
    emulator.layAndPullEarly(CITIZEN);
    ask(SamRequest.FIND);
    ask(SamRequest.SELECT);
    pair.host().write(SamRequest.READ.encode());
    clock.run(Duration.ofMillis(695), pair::step);
    assertThat(ear.heard()).isEmpty();
    clock.run(Duration.ofMillis(10), pair::step);
    assertThat(ear.heard()).isEqualTo(frame("rsp-read-fail"));
    assertThat(ask(SamRequest.FIND)).isEqualTo(frame("rsp-find-none"));
  }

  @Test
  void theTimeOfAReadIsSetFromNothingToThreeSeconds() {
    emulator.readTime(Duration.ZERO);
    emulator.readTime(Duration.ofSeconds(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> emulator.readTime(Duration.ofMillis(3_001)));
    assertThatIllegalArgumentException().isThrownBy(() -> emulator.readTime(Duration.ofMillis(-1)));
  }

  @Test
  void aLateReaderKeepsItsDelay() {
    emulator.faultDelay(Duration.ofMillis(800));
    emulator.fault(ReaderFault.LATE);
    pair.host().write(SamRequest.STATUS.encode());
    clock.run(Duration.ofMillis(815), pair::step);
    assertThat(ear.heard()).isEmpty();
    clock.run(Duration.ofMillis(10), pair::step);
    assertThat(ear.heard()).isEqualTo(frame("rsp-ok"));
  }

  @ParameterizedTest
  @CsvSource({
    "SELF_TEST_FAILED, AAAAAA9669000400006064",
    "NOT_AUTHORISED, AAAAAA9669000400006662",
    "DEAD, ''",
    "NOISE, AA0055AAAAAA9669000400009094"
  })
  void faultsOfTheWholeReaderShowInTheStatus(ReaderFault fault, String answer) {
    emulator.fault(fault);
    assertThat(ask(SamRequest.STATUS)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"CUT_SHORT, 17, 17", "DROPPED_BYTES, 17, 1278", "BAD_CHECKSUM, 0, 1295"})
  void faultsOfAReadLoseAsManyBytesAsSet(ReaderFault fault, int bytes, int left) {
    emulator.faultBytes(bytes);
    emulator.fault(fault);
    emulator.lay(CITIZEN);
    ask(SamRequest.FIND);
    ask(SamRequest.SELECT);
    assertThat(ask(SamRequest.READ)).hasSize(2 * left);
  }

  @Test
  void onALineWithoutSpeedTheBytesLeaveInBlocksAsFastAsAWireWould() {
    MemoryLinePair bare = MemoryLinePair.stepped(clock, 0);
    ReaderEmulator paced = ReaderEmulator.on(PacedWire.over(bare.device(), 9_600, clock), clock);
    paced.answerTime(Duration.ZERO);
    paced.readTime(Duration.ZERO);
    paced.lay(CITIZEN);
    Ear other = new Ear();
    bare.host().start(other);
    bare.step();
    List.of(SamRequest.FIND, SamRequest.SELECT, SamRequest.READ)
        .forEach(
            request -> {
              other.heard();
              bare.host().write(request.encode());
              clock.run(Duration.ofMillis(40), bare::step);
            });
    assertThat(other.heard()).isEmpty();
    clock.run(Duration.ofMillis(40), bare::step);
    assertThat(other.heard()).hasSize(2 * 64);
    clock.run(Duration.ofMillis(1_270), bare::step);
    assertThat(other.heard()).hasSize(2 * (1_216));
    clock.run(Duration.ofMillis(15), bare::step);
    assertThat(other.heard()).hasSize(2 * 15);
  }

  /** Writes down what a host hears. */
  private static final class Ear implements LineListener {
    private final List<String> pieces = new ArrayList<>();

    String heard() {
      String all = String.join("", pieces);
      pieces.clear();
      return all;
    }

    @Override
    public void received(byte[] bytes) {
      pieces.add(HexFormat.of().withUpperCase().formatHex(bytes));
    }

    @Override
    public void lineUp() {}

    @Override
    public void lineLost(String reason) {}

    @Override
    public LinePace turn() {
      return LinePace.AWAITING;
    }
  }
}

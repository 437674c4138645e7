package org.bancheng.device.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineAddressTest {

  @Test
  void eachKindIsReadByItsFirstWord() {
    assertThat(LineAddress.parse("serial:/dev/ttyUSB0"))
        .isEqualTo(new LineAddress.Serial(Path.of("/dev/ttyUSB0")));
    assertThat(LineAddress.parse("usb:/dev/usb/lp0"))
        .isEqualTo(new LineAddress.Usb(Path.of("/dev/usb/lp0")));
    assertThat(LineAddress.parse("tcp:192.168.1.50:9101"))
        .isEqualTo(new LineAddress.Tcp("192.168.1.50", 9101));
  }

  @Test
  void aLastingNameMayHoldColons() {
    assertThat(LineAddress.parse("serial:/dev/serial/by-path/pci-0000:00:14.0-usb"))
        .isEqualTo(new LineAddress.Serial(Path.of("/dev/serial/by-path/pci-0000:00:14.0-usb")));
  }

  @Test
  void withoutAPortTheUsualOneIsTaken() {
    assertThat(LineAddress.parse("tcp:printer-1.hall")).hasToString("tcp:printer-1.hall:9100");
    assertThat(LineAddress.parse("tcp:[fe80::1%eth0]")).hasToString("tcp:[fe80::1%eth0]:9100");
  }

  @Test
  void ipv6StandsInBrackets() {
    assertThat(LineAddress.parse("tcp:[2001:db8::7]:9102"))
        .isEqualTo(new LineAddress.Tcp("2001:db8::7", 9102));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "serial",
        "serial:",
        "usb: ",
        "tcp:",
        "tcp::9100",
        "tcp:a b",
        "tcp:host:",
        "tcp:host:0",
        "tcp:host:65536",
        "tcp:host:999999",
        "tcp:fe80::1",
        "tcp:[host]:1",
        "tcp:[]",
        "http:host",
        "emulated",
        "/dev/ttyUSB0",
        "serial:\0"
      })
  void whatIsNoAddressIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> LineAddress.parse(text));
  }

  @Test
  void aReaderHangsOnASerialLine() {
    assertThat(LineAddress.parseSerial("serial:/dev/ttyS0").path())
        .isEqualTo(Path.of("/dev/ttyS0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tcp:printer", "usb", "serial:", "/dev/ttyS0"})
  void aReaderHangsOnNothingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LineAddress.parseSerial(text))
        .withMessage("must be serial:PATH, as serial:/dev/ttyUSB0");
  }

  @Test
  void aBarePathIsAUsbPrinterOnlyInItsUsualPlace() {
    assertThat(LineAddress.ofPath(Path.of("/dev/usb/lp1"))).hasToString("usb:/dev/usb/lp1");
    assertThat(LineAddress.ofPath(Path.of("/dev/ttyS0"))).hasToString("serial:/dev/ttyS0");
  }

  @Property
  boolean whatIsPrintedIsReadBack(@ForAll("addresses") LineAddress address) {
    return LineAddress.parse(address.toString()).equals(address);
  }

  @Provide
  Arbitrary<LineAddress> addresses() {
    Arbitrary<Path> paths =
        Arbitraries.strings()
            .withChars("ab/:-_.7")
            .ofMinLength(1)
            .ofMaxLength(30)
            .map(rest -> Path.of("/dev/" + rest));
    Arbitrary<String> hosts =
        Arbitraries.of("h", "a.b-c", "10.0.0.1", "::1", "fe80::2%eth0", "1::");
    Arbitrary<Integer> ports = Arbitraries.integers().between(1, 65_535);
    return Arbitraries.oneOf(
        paths.map(LineAddress.Serial::new),
        paths.map(LineAddress.Usb::new),
        Combinators.combine(hosts, ports).as(LineAddress.Tcp::new));
  }
}

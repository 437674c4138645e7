package org.bancheng.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.bancheng.device.serial.LineAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevicePortTest {

  @ParameterizedTest
  @ValueSource(strings = {"serial:/dev/ttyUSB0", "usb:/dev/usb/lp0", "tcp:192.168.1.50:9100"})
  void aPrinterMayHangOnAnyLine(String text) {
    assertThat(DevicePort.printer(text).address()).isEqualTo(Optional.of(LineAddress.parse(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"usb:/dev/usb/lp0", "tcp:192.168.1.50:9100", "nonsense"})
  void aReaderHangsOnASerialLineOnly(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> DevicePort.reader(text));
  }

  @Test
  void bothMayBeEmulated() {
    assertThat(DevicePort.printer("emulated")).isEqualTo(DevicePort.EMULATED);
    assertThat(DevicePort.reader("emulated")).isEqualTo(DevicePort.EMULATED);
  }
}

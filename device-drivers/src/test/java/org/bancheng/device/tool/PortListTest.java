package org.bancheng.device.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bancheng.device.serial.LineAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortListTest {
  @TempDir Path root;

  private Path file(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.createFile(file);
  }

  @Test
  void anAdapterIsListedOnceByItsLastingName() throws IOException {
    Path port = file("dev/ttyUSB0");
    Path names = Files.createDirectories(root.resolve("dev/serial/by-id"));
    Path link = Files.createSymbolicLink(names.resolve("usb-FTDI_1"), port);
    assertThat(new PortList(root).ports()).containsExactly(new LineAddress.Serial(link));
    assertThat(PortList.kernelName(new LineAddress.Serial(link))).isEqualTo(" (ttyUSB0)");
    assertThat(PortList.kernelName(new LineAddress.Serial(port))).isEmpty();
  }

  @Test
  void portsWithoutALastingNameAndUsbPrintersAreListedToo() throws IOException {
    Path board = file("dev/ttyAMA0");
    Path printer = file("dev/usb/lp0");
    file("dev/tty1");
    assertThat(new PortList(root).ports())
        .containsExactly(new LineAddress.Serial(board), new LineAddress.Usb(printer));
  }

  @Test
  void aPortWithoutAChipIsLeftOut() throws IOException {
    file("dev/ttyS0");
    Path real = file("dev/ttyS1");
    Files.writeString(file("sys/class/tty/ttyS0/type"), "0\n");
    Files.writeString(file("sys/class/tty/ttyS1/type"), "4\n");
    assertThat(new PortList(root).ports()).containsExactly(new LineAddress.Serial(real));
  }

  @Test
  void aMachineWithoutPortsHasAnEmptyList() {
    assertThat(new PortList(root).ports()).isEmpty();
  }
}

package org.bancheng.device.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jssc.SerialPort;
import jssc.SerialPortException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceFileTest {
  @TempDir Path folder;
  private final AtomicInteger openings = new AtomicInteger();

  private DeviceFile file(Path path) {
    return new DeviceFile(path, "dialout", folder.resolve("dev"), folder, any -> true);
  }

  private String refusal(DeviceFile file) {
    Throwable refusal = catchThrowable(() -> file.open(path -> open()));
    assertThat(refusal).isInstanceOf(PortFault.class);
    assertThat(refusal.getMessage()).doesNotContain("\n").contains(" · ");
    assertThat(openings).hasValue(0);
    return refusal.getMessage();
  }

  private Port open() {
    openings.incrementAndGet();
    return new FakePort(false);
  }

  @Test
  void aMissingPortNamesThePortsThatAreThere() throws IOException {
    Path links = Files.createDirectories(folder.resolve("dev/serial/by-id"));
    Files.createFile(links.resolve("usb-FTDI_1"));
    Path printers = Files.createDirectories(folder.resolve("dev/usb"));
    Files.createFile(printers.resolve("lp0"));
    assertThat(refusal(file(folder.resolve("gone"))))
        .contains("gone is missing; there are: ")
        .contains("by-id/usb-FTDI_1, ", "usb/lp0");
  }

  @Test
  void aMissingPortWithNothingElseThereSendsToTheCable() {
    assertThat(refusal(file(folder.resolve("gone")))).contains("check cable and power");
  }

  @Test
  void aLinkThatLeadsNowhereIsMissing() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
    assertThat(refusal(file(link))).contains("link is missing");
  }

  @Test
  void aRegularFileAndAFolderAreNoDevices() throws IOException {
    Path regular = Files.createFile(folder.resolve("notes.txt"));
    assertThat(refusal(file(regular))).contains("a regular file, not a device");
    assertThat(refusal(file(folder))).contains("a folder, not a device");
  }

  @Test
  void whoMayNotUseItIsToldTheGroupToJoin() {
    DeviceFile file =
        new DeviceFile(Path.of("/dev/full"), "dialout", folder, folder, path -> false);
    assertThat(refusal(file))
        .contains("usermod -aG dialout " + System.getProperty("user.name"))
        .contains("sign in again");
  }

  @Test
  void aProgramThatHasItOpenIsNamed() throws Exception {
    SocatPair.assumeInstalled();
    try (SocatPair pair = new SocatPair(folder)) {
      Process other =
          new ProcessBuilder("sh", "-c", "exec 3<>'" + pair.a() + "'; echo open; exec sleep 60")
              .start();
      try {
        assertThat(other.inputReader().readLine()).isEqualTo("open");
        Awaitility.await()
            .until(() -> refusal(file(pair.a())).contains("sleep (pid " + other.pid() + ")"));
      } finally {
        other.destroy();
        other.waitFor();
      }
    }
  }

  @Test
  void theMakerOfAPseudoTerminalDoesNotHoldIt() throws Exception {
    SocatPair.assumeInstalled();
    try (SocatPair pair = new SocatPair(folder)) {
      file(pair.a()).open(path -> open()).close();
      assertThat(openings).hasValue(1);
    }
  }

  @Test
  void theSamePortTwiceInOneProgramIsSaidSo() throws Exception {
    Port port = file(Path.of("/dev/full")).open(path -> open());
    openings.set(0);
    assertThat(refusal(file(Path.of("/dev/full")))).contains("two devices set to the same port");
    port.close();
    file(Path.of("/dev/full")).open(path -> open()).close();
  }

  @Test
  void theLockIsLetGoWhenOpeningFails() throws Exception {
    assertThatThrownBy(
            () ->
                file(Path.of("/dev/full"))
                    .open(
                        path -> {
                          throw new PortFault("no");
                        }))
        .hasMessage("no");
    file(Path.of("/dev/full")).open(path -> open()).close();
  }

  @Test
  void aLockOfAnotherProgramHoldsRootBackToo() throws Exception {
    Path lock = folder.resolve("bancheng-dev-full.lock");
    Process other = locking(lock);
    try {
      assertThat(refusal(file(Path.of("/dev/full")))).contains("(pid " + other.pid() + ")");
    } finally {
      other.destroy();
      other.waitFor();
    }
    file(Path.of("/dev/full")).open(path -> open()).close();
  }

  /** A program that holds a lock file as another kiosk would. */
  private static Process locking(Path lock) throws IOException {
    String program =
        "import fcntl,os,sys\n"
            + "f=open(sys.argv[1],'w'); fcntl.lockf(f,fcntl.LOCK_EX)\n"
            + "f.write(str(os.getpid())); f.flush(); print('held',flush=True); sys.stdin.read()";
    try {
      Process process = new ProcessBuilder("python3", "-c", program, lock.toString()).start();
      assertThat(process.inputReader().readLine()).isEqualTo("held");
      return process;
    } catch (IOException e) {
      return Assumptions.abort("python3 is not installed");
    }
  }

  @Test
  void whereNoLockFileCanBeMadeThePortIsOpenedWithout() throws Exception {
    new DeviceFile(Path.of("/dev/full"), "dialout", folder, folder.resolve("nowhere"), path -> true)
        .open(path -> open())
        .close();
    assertThat(openings).hasValue(1);
  }

  @Test
  void aDeviceThatIsNoSerialPortIsToldApart() {
    assertThatThrownBy(() -> JsscPort.open(Path.of("/dev/full"), 9_600))
        .isInstanceOf(PortFault.class)
        .hasMessageContaining("no serial port");
  }

  @Test
  void eachComplaintOfTheLibraryHasItsRemedy() {
    for (List<String> pair :
        List.of(
            List.of(SerialPortException.TYPE_PORT_BUSY, "sudo fuser -v"),
            List.of(SerialPortException.TYPE_PERMISSION_DENIED, "usermod -aG dialout"),
            List.of(SerialPortException.TYPE_PORT_NOT_FOUND, "missing"),
            List.of("something else", "plug it in again"))) {
      SerialPortException cause =
          new SerialPortException(new SerialPort("/dev/x"), "openPort()", pair.get(0));
      assertThat(JsscPort.fault(Path.of("/dev/x"), cause)).hasMessageContaining(pair.get(1));
    }
    assertThat(JsscPort.fault(Path.of("/dev/x"), new UnsatisfiedLinkError("failed to map")))
        .hasMessageContaining("noexec")
        .hasMessageContaining("-Djava.io.tmpdir=");
    assertThat(PortFaults.baudRefused(Path.of("/dev/x"), 12_345))
        .hasMessageContaining("does not take 12345 baud");
  }
}

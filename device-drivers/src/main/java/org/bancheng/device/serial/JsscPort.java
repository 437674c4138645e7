package org.bancheng.device.serial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jssc.SerialPort;
import jssc.SerialPortException;

/**
 * A port through jSSC 2.10.2; the only class that names it. Measured on pseudo-terminals: the
 * blocking reads spin and never notice an unplugged line, so only what the driver says has arrived
 * is read; an unplugged port throws at the next count, read or write; {@code isOpened} stays true
 * and means nothing.
 */
final class JsscPort implements Port {
  private static final int MOST_PER_READ = 1024;

  private final SerialPort port;

  private JsscPort(SerialPort port) {
    this.port = port;
  }

  static Port open(Path path, int baud) throws PortFault {
    try {
      SerialPort port = new SerialPort(path.toString());
      port.openPort();
      if (!setUp(port, baud) && !isPseudoTerminal(path)) {
        port.closePort();
        throw PortFaults.baudRefused(path, baud);
      }
      port.purgePort(SerialPort.PURGE_RXCLEAR | SerialPort.PURGE_TXCLEAR);
      return new JsscPort(port);
    } catch (SerialPortException | RuntimeException | LinkageError e) {
      throw fault(path, e);
    }
  }

  /** What the library's complaint means. */
  static PortFault fault(Path path, Throwable cause) {
    if (cause instanceof LinkageError) {
      return PortFaults.noNativePart(System.getProperty("java.io.tmpdir"), cause);
    }
    String type = cause instanceof SerialPortException e ? e.getExceptionType() : "";
    return switch (type) {
      case SerialPortException.TYPE_PORT_BUSY -> PortFaults.heldBySomebody(path);
      case SerialPortException.TYPE_PORT_NOT_FOUND -> PortFaults.missing(path, List.of());
      case SerialPortException.TYPE_INCORRECT_SERIAL_PORT -> PortFaults.notSerial(path);
      case SerialPortException.TYPE_PERMISSION_DENIED ->
          PortFaults.noPermission(path, "dialout", System.getProperty("user.name"));
      default -> PortFaults.opening(path, cause);
    };
  }

  /** False on a pseudo-terminal, which has no modem lines to set; the speed is set all the same. */
  private static boolean setUp(SerialPort port, int baud) throws SerialPortException {
    boolean set =
        port.setParams(baud, SerialPort.DATABITS_8, SerialPort.STOPBITS_1, SerialPort.PARITY_NONE);
    port.setFlowControlMode(SerialPort.FLOWCONTROL_NONE);
    return set;
  }

  private static boolean isPseudoTerminal(Path path) {
    try {
      return path.toRealPath().startsWith("/dev/pts");
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public byte[] read() throws PortFault {
    try {
      int count = port.getInputBufferBytesCount();
      if (count <= 0) {
        return new byte[0];
      }
      byte[] bytes = port.readBytes(Math.min(count, MOST_PER_READ));
      return bytes == null ? new byte[0] : bytes;
    } catch (SerialPortException | RuntimeException e) {
      throw PortFaults.gone("reading", e);
    }
  }

  @Override
  public void write(byte[] chunk) throws PortFault {
    try {
      if (!port.writeBytes(chunk)) {
        throw new PortFault("writing failed, unplugged?", "发送失败，设备是否被拔下？");
      }
    } catch (SerialPortException | RuntimeException e) {
      throw PortFaults.gone("writing", e);
    }
  }

  @Override
  public void close() {
    try {
      port.closePort();
    } catch (SerialPortException | RuntimeException e) {
      // An unplugged port cannot be closed in order; the descriptor is gone already.
    }
  }
}

package org.bancheng.device.serial;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a device hangs, as it is written in settings.
 *
 * <pre>
 *   serial:/dev/serial/by-id/usb-FTDI_...    a serial port, or a USB adapter by its lasting name
 *   usb:/dev/usb/lp0                         a printer of the USB printer class
 *   tcp:192.168.1.50:9100                    a network printer; 9100 if no port is given
 *   tcp:[fe80::1%eth0]:9100                  IPv6 stands in brackets
 * </pre>
 *
 * <p>{@code toString} prints what {@link #parse} reads.
 */
public sealed interface LineAddress {
  /** The port of the "raw" printing protocol, in use since HP's JetDirect. */
  int RAW_PRINTING = 9100;

  /** A serial port, a link to one, or a pseudo-terminal. */
  record Serial(Path path) implements LineAddress {
    @Override
    public String toString() {
      return "serial:" + path;
    }
  }

  /** A character device of Linux' usblp driver: read and written, no speed to set. */
  record Usb(Path path) implements LineAddress {
    @Override
    public String toString() {
      return "usb:" + path;
    }
  }

  /**
   * A network printer.
   *
   * @param host name, IPv4, or IPv6 without brackets
   * @param port 1..65535
   */
  record Tcp(String host, int port) implements LineAddress {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9._-]*)");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]+(%[\\w.-]+)?");

    public Tcp {
      if (!NAME.matcher(host).matches() && !IPV6.matcher(host).matches()) {
        throw new IllegalArgumentException("no host name, and no IP address: '" + host + "'");
      }
      if (port < 1 || port > 65_535) {
        throw new IllegalArgumentException("the network port must be 1..65535: " + port);
      }
    }

    @Override
    public String toString() {
      return "tcp:" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
  }

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException saying what it must be
   */
  static LineAddress parse(String text) {
    int colon = text.indexOf(':');
    String rest = text.substring(colon + 1).strip();
    if (colon > 0 && !rest.isEmpty()) {
      switch (text.substring(0, colon)) {
        case "serial":
          return new Serial(Path.of(rest));
        case "usb":
          return new Usb(Path.of(rest));
        case "tcp":
          return Reading.tcp(rest);
        default:
      }
    }
    throw new IllegalArgumentException(
        "must be serial:PATH, usb:/dev/usb/lp0 or tcp:HOST[:PORT], not '" + text + "'");
  }

  /** The same for a serial line, the only kind a card reader hangs on. */
  static Serial parseSerial(String text) {
    if (text.matches("serial: *\\S.*") && parse(text) instanceof Serial serial) {
      return serial;
    }
    throw new IllegalArgumentException("must be serial:PATH, as serial:/dev/ttyUSB0");
  }

  /** The address of a device file: a USB printer by its usual place, else a serial port. */
  static LineAddress ofPath(Path path) {
    return path.startsWith("/dev/usb") ? new Usb(path) : new Serial(path);
  }

  /** How the network form is taken apart. */
  final class Reading {
    private static final Pattern TCP =
        Pattern.compile(
            "(?:\\[(?<v6>[^\\]]*:[^\\]]*)\\]|(?<host>[^:\\[\\]]*))(?::(?<port>\\d{1,6}))?");

    private Reading() {}

    private static Tcp tcp(String text) {
      Matcher found = TCP.matcher(text);
      if (!found.matches()) {
        throw new IllegalArgumentException(
            "must be tcp:HOST, tcp:HOST:PORT or tcp:[IPv6]:PORT, not 'tcp:" + text + "'");
      }
      String port = found.group("port");
      String v6 = found.group("v6");
      return new Tcp(
          v6 == null ? found.group("host") : v6,
          port == null ? RAW_PRINTING : Integer.parseInt(port));
    }
  }
}

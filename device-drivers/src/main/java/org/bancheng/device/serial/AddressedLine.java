package org.bancheng.device.serial;

import org.bancheng.device.DeviceClock;

/**
 * A line to wherever an address leads. Nothing is opened before it is started; what is missing or
 * leaves is looked for again under the same address, after 1 s to 30 s.
 */
public final class AddressedLine {

  private AddressedLine() {}

  /**
   * A line that nobody started yet.
   *
   * @param settings the speed counts on serial ports only
   */
  public static SerialLine at(LineAddress address, LineSettings settings, DeviceClock clock) {
    return new PortLine(address.toString(), opener(address, settings), settings, clock);
  }

  private static Port.Opener opener(LineAddress address, LineSettings settings) {
    if (address instanceof LineAddress.Tcp tcp) {
      return () -> TcpPort.open(tcp);
    }
    if (address instanceof LineAddress.Usb usb) {
      return () -> DeviceFile.at(usb.path(), "lp").open(UsbPort::open);
    }
    LineAddress.Serial serial = (LineAddress.Serial) address;
    return () ->
        DeviceFile.at(serial.path(), "dialout").open(path -> JsscPort.open(path, settings.baud()));
  }
}

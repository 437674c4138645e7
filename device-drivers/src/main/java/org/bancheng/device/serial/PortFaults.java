package org.bancheng.device.serial;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;

/** What can be wrong with a port and what to do about it: one line each. */
final class PortFaults {

  private PortFaults() {}

  /**
   * @param present the usual links that do exist
   */
  static PortFault missing(Path path, List<Path> present) {
    if (present.isEmpty()) {
      return new PortFault(
          path + " is missing, and so is any USB adapter or printer: check cable and power",
          "端口不存在，也没有 USB 串口或打印机：检查数据线和电源");
    }
    String there = present.stream().map(Path::toString).collect(joining(", "));
    return new PortFault(path + " is missing; there are: " + there, "端口不存在，现有：" + there);
  }

  static PortFault noPermission(Path path, String group, String user) {
    String fix = "usermod -aG " + group + " " + user;
    return new PortFault(
        "no permission for " + path + ": sudo " + fix + ", then sign in again",
        "没有权限：执行 sudo " + fix + "，然后重新登录");
  }

  static PortFault noDevice(Path path, String what, String chinese) {
    return new PortFault(
        path + " is " + what + ", not a device: give a port such as /dev/serial/by-id/...",
        "这是" + chinese + "，不是设备：请指定端口，如 /dev/serial/by-id/...");
  }

  static PortFault notSerial(Path path) {
    return new PortFault(
        path + " is a device, but no serial port: a USB printer is given as usb:" + path,
        "不是串口设备；USB 打印机请写 usb:" + path);
  }

  static PortFault held(Path path, PortHolder holder) {
    if (holder.isThisProgram()) {
      return new PortFault(
          path + " is in use by this program already: are two devices set to the same port?",
          "本程序已在使用该端口：两个设备是否设置了同一端口？");
    }
    return new PortFault(
        path + " is held by " + holder + ": end that program (kill " + holder.pid() + ")",
        "端口被 " + holder + " 占用：请先结束该程序");
  }

  static PortFault heldBySomebody(Path path) {
    return new PortFault(
        path + " is held by a program of another user: sudo fuser -v " + path + " names it",
        "端口被其他用户的程序占用：用 sudo fuser -v " + path + " 查看");
  }

  static PortFault baudRefused(Path path, int baud) {
    return new PortFault(
        path + " does not take " + baud + " baud, 8N1: set a speed the adapter knows",
        "端口不支持 " + baud + " 波特：请改用适配器支持的速率");
  }

  static PortFault noNativePart(String folder, Throwable cause) {
    return new PortFault(
        "the serial library cannot be unpacked into java.io.tmpdir "
            + folder
            + " (mounted noexec, full, or read-only?): start with -Djava.io.tmpdir=FOLDER ["
            + cause.getClass().getSimpleName()
            + "]",
        "串口库无法在 " + folder + " 中运行（noexec、已满或只读？）：用 -Djava.io.tmpdir=目录 启动");
  }

  static PortFault opening(Path path, Throwable cause) {
    return new PortFault(
        path + " cannot be opened: " + cause.getMessage() + "; pull it, plug it in again",
        "无法打开端口：请拔下后重新插上");
  }

  static PortFault gone(String doing, Throwable cause) {
    return new PortFault(doing + " failed, unplugged? " + cause.getMessage(), "通信中断，设备是否被拔下？");
  }

  static PortFault hostUnknown(LineAddress.Tcp address) {
    return new PortFault(
        "host " + address.host() + " is unknown: check its name, or give the IP address",
        "找不到主机 " + address.host() + "：检查名称，或直接填写 IP 地址");
  }

  static PortFault refused(LineAddress.Tcp address) {
    return new PortFault(
        address + " refuses: is raw printing on, the port right, and no other program connected?",
        "打印机拒绝连接：检查端口号、RAW 打印是否开启、是否有其他程序占用");
  }

  static PortFault unreachable(LineAddress.Tcp address, Throwable cause) {
    return new PortFault(
        address + " cannot be reached (" + cause.getMessage() + "): check power, cable, IP address",
        "无法连接打印机：检查电源、网线和 IP 地址");
  }

  static PortFault hungUp(LineAddress.Tcp address) {
    return new PortFault(address + " has hung up", "打印机断开了连接");
  }
}

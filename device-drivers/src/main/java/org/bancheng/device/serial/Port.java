package org.bancheng.device.serial;

/**
 * An open port of some library. Read by one thread, written by another, closed by the reading one.
 */
interface Port {

  /** Opens the same port again and again. */
  @FunctionalInterface
  interface Opener {
    Port open() throws PortFault;
  }

  /** What has arrived, at most 1024 bytes, possibly nothing; never waits. */
  byte[] read() throws PortFault;

  /** Writes all; may block for ever when the other side does not read. */
  void write(byte[] chunk) throws PortFault;

  /** Frees the port as far as it lets itself be freed. Never throws. */
  void close();
}

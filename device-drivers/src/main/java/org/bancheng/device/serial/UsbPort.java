package org.bancheng.device.serial;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A printer of the USB printer class behind Linux' usblp driver. The driver lets one program open
 * the device once, and its reads block: so a thread of its own reads through the channel, whose
 * closing wakes it, and writing goes past the channel, whose lock the blocked reader holds. A
 * device without a way back refuses reads (EINVAL): it stays open and is mute.
 */
final class UsbPort implements Port {
  private static final int LARGEST_READ = 1024;
  private static final int MOST_WAITING = 64;
  private static final long EMPTY_READ_PAUSE_MS = 15;

  private final Path path;
  private final RandomAccessFile device;
  private final FileChannel channel;
  private final BlockingQueue<byte[]> arrived = new LinkedBlockingQueue<>(MOST_WAITING);
  private volatile @Nullable PortFault fault;

  private UsbPort(Path path, RandomAccessFile device) {
    this.path = path;
    this.device = device;
    this.channel = device.getChannel();
  }

  static Port open(Path path) throws PortFault {
    try {
      UsbPort port = new UsbPort(path, new RandomAccessFile(path.toString(), "rw"));
      Thread reader = new Thread(port::readOn, "reader " + path);
      reader.setDaemon(true);
      reader.start();
      return port;
    } catch (IOException e) {
      throw String.valueOf(e.getMessage()).contains("busy")
          ? PortFaults.heldBySomebody(path)
          : PortFaults.opening(path, e);
    }
  }

  private void readOn() {
    ByteBuffer buffer = ByteBuffer.allocate(LARGEST_READ);
    try {
      while (readOnce(buffer)) {}
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ClosedChannelException e) {
      // The owner closed the port: nobody waits for more.
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).contains("Invalid argument")) {
        fault = PortFaults.gone("reading", e);
      }
    }
  }

  /** An empty read is usual with this driver; only together with a vanished file it is the end. */
  private boolean readOnce(ByteBuffer buffer) throws IOException, InterruptedException {
    buffer.clear();
    if (channel.read(buffer) > 0) {
      byte[] bytes = new byte[buffer.flip().remaining()];
      buffer.get(bytes);
      arrived.put(bytes);
      return true;
    }
    if (!Files.exists(path)) {
      throw new IOException("the device is gone");
    }
    Thread.sleep(EMPTY_READ_PAUSE_MS);
    return true;
  }

  @Override
  public byte[] read() throws PortFault {
    byte[] bytes = arrived.poll();
    PortFault broken = fault;
    if (bytes == null && broken != null) {
      throw broken;
    }
    return bytes == null ? new byte[0] : bytes;
  }

  @Override
  public void write(byte[] chunk) throws PortFault {
    try {
      device.write(chunk);
    } catch (IOException e) {
      throw PortFaults.gone("writing", e);
    }
  }

  @Override
  public void close() {
    arrived.clear();
    try {
      channel.close();
    } catch (IOException e) {
      // An unplugged device cannot be closed in order; the descriptor is gone already.
    }
  }
}

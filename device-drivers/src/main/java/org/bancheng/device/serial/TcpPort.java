package org.bancheng.device.serial;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A network printer's raw port. Bytes are sent at once (TCP_NODELAY): a status question is three
 * bytes and must not wait for more. A printer that vanishes without a word is noticed by the status
 * questions, or by keep-alive.
 */
final class TcpPort implements Port {
  private static final Duration CONNECTING = Duration.ofSeconds(3);
  private static final int LARGEST_READ = 1024;
  private static final long FULL_PAUSE_MS = 5;

  private final LineAddress.Tcp address;
  private final SocketChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(LARGEST_READ);

  private TcpPort(LineAddress.Tcp address, SocketChannel channel) {
    this.address = address;
    this.channel = channel;
  }

  static Port open(LineAddress.Tcp address) throws PortFault {
    InetSocketAddress target = new InetSocketAddress(address.host(), address.port());
    if (target.isUnresolved()) {
      throw PortFaults.hostUnknown(address);
    }
    @Nullable SocketChannel channel = null;
    try {
      channel = SocketChannel.open();
      connect(channel, target);
      return new TcpPort(address, channel);
    } catch (IOException e) {
      close(channel);
      throw isRefusal(e) ? PortFaults.refused(address) : PortFaults.unreachable(address, e);
    }
  }

  private static void connect(SocketChannel channel, InetSocketAddress target) throws IOException {
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
    channel.socket().connect(target, (int) CONNECTING.toMillis());
    channel.configureBlocking(false);
  }

  private static boolean isRefusal(IOException e) {
    return e instanceof ConnectException && String.valueOf(e.getMessage()).contains("refused");
  }

  @Override
  public byte[] read() throws PortFault {
    int count;
    try {
      count = channel.read(buffer.clear());
    } catch (IOException e) {
      throw PortFaults.gone("reading", e);
    }
    if (count < 0) {
      throw PortFaults.hungUp(address);
    }
    return Arrays.copyOf(buffer.array(), count);
  }

  @Override
  public void write(byte[] chunk) throws PortFault {
    ByteBuffer left = ByteBuffer.wrap(chunk);
    try {
      while (left.hasRemaining()) {
        if (channel.write(left) == 0) {
          Thread.sleep(FULL_PAUSE_MS);
        }
      }
    } catch (IOException e) {
      throw PortFaults.gone("writing", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw PortFaults.gone("writing", e);
    }
  }

  @Override
  public void close() {
    close(channel);
  }

  private static void close(@Nullable SocketChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // The connection is gone either way.
    }
  }
}

package org.bancheng.bus.client;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.Outbox.Outgoing;
import org.eclipse.paho.client.mqttv3.IMqttActionListener;
import org.eclipse.paho.client.mqttv3.IMqttToken;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the messages of an outbox to one Paho client, in their order, under {@link #sending}, and
 * settles what becomes of each.
 */
final class PahoSender {
  private static final Logger LOG = LoggerFactory.getLogger(PahoSender.class);
  private static final long PATIENCE_MS = 100;

  private final MqttAsyncClient client;
  private final Outbox outbox;
  private final Travelling travelling = new Travelling(System::nanoTime);
  private final ReentrantLock sending = new ReentrantLock();

  PahoSender(MqttAsyncClient client, Outbox outbox) {
    this.client = client;
    this.outbox = outbox;
  }

  /** Whether messages are under way and the broker has acknowledged none for so long. */
  boolean isStuckFor(Duration time) {
    return travelling.isStuckFor(time);
  }

  /**
   * Any thread, without waiting: hands to Paho what the outbox holds. A wakened sender costs each
   * message a change of threads more, some 50 us.
   *
   * @return false if something may be left for {@link #sendNext}
   */
  boolean sendAtOnce() {
    if (!sending.tryLock()) {
      return false;
    }
    try {
      while (travelling.tryReserve()) {
        Optional<Outgoing> next = outbox.poll();
        if (next.isEmpty()) {
          travelling.giveUp();
          return true;
        }
        send(next.get());
      }
      return false;
    } catch (MqttException e) {
      LOG.debug("left to the thread of {}: {}", client.getClientId(), e.getMessage());
      return false;
    } finally {
      sending.unlock();
    }
  }

  /**
   * Waits a moment for a message and a place for it, and sends it.
   *
   * @throws MqttException if Paho does not take it; then it waits in the outbox again
   */
  void sendNext() throws InterruptedException, MqttException {
    if (!outbox.await(PATIENCE_MS) || !travelling.tryReserve(PATIENCE_MS)) {
      return;
    }
    sending.lock();
    try {
      Optional<Outgoing> next = outbox.poll();
      if (next.isPresent()) {
        send(next.get());
      } else {
        travelling.giveUp();
      }
    } finally {
      sending.unlock();
    }
  }

  private void send(Outgoing message) throws MqttException {
    travelling.depart(message);
    int qos = message.delivery() == Delivery.LOOSE ? 0 : 1;
    boolean retained = message.delivery() == Delivery.RETAINED;
    try {
      client.publish(
          message.topic(), message.payload(), qos, retained, null, new Acknowledgement(message));
    } catch (IllegalArgumentException e) {
      BusFault fault = new BusFault("cannot be sent: " + e.getMessage());
      travelling.settle(message, () -> message.taken().completeExceptionally(fault));
    } catch (MqttException | RuntimeException e) {
      giveBack(message);
      throw e instanceof MqttException fault ? fault : new MqttException(e);
    }
  }

  /** In the outbox again before its place is free: who waits for that place must find it there. */
  private void giveBack(Outgoing message) {
    travelling.settle(message, () -> outbox.giveBack(message));
  }

  /**
   * To be called when the client is closed. Paho tells on a thread of its own what it gave up; a
   * later connection must not overtake it. What Paho never tells of is given back here.
   *
   * @param patience how long Paho may take
   */
  void giveBackWhatTravels(Duration patience) {
    try {
      if (!travelling.awaitNone(patience.toMillis())) {
        LOG.warn("{}: the MQTT library forgot messages under way", client.getClientId());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    travelling.all().forEach(this::giveBack);
  }

  /** Told by Paho when the broker has taken a message, or did not. */
  private final class Acknowledgement implements IMqttActionListener {
    private final Outgoing message;

    Acknowledgement(Outgoing message) {
      this.message = message;
    }

    @Override
    public void onSuccess(IMqttToken token) {
      travelling.settle(message, () -> message.taken().complete(null));
    }

    @Override
    public void onFailure(IMqttToken token, Throwable failure) {
      giveBack(message);
    }
  }
}

package org.bancheng.hub.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.net.Listener.patiently;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bancheng.bus.client.BusClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two machines under one name, as after a copied memory card: the broker lets only one in. */
class TwoOfOneNameTest {
  @RegisterExtension static final CutClients CLIENTS = new CutClients();

  private final List<Boolean> told = new CopyOnWriteArrayList<>();

  @Test
  void theOneThrownOutTakesItsTimeBeforeItThrowsOutTheOther() throws InterruptedException {
    BusClient first = CLIENTS.patientClient("kiosk-1");
    first.onConnection(told::add);
    first.start();
    patiently().until(first::isConnected);
    CLIENTS.connected("kiosk-1");
    patiently().until(() -> told.contains(false));
    Thread.sleep(1_000);
    assertThat(told).as("connected, and thrown out").containsExactly(true, false);
  }
}

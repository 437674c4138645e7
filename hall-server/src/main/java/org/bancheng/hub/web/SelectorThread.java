package org.bancheng.hub.web;

import java.util.concurrent.Executor;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Runs tasks on the thread that waits for the connections' bytes: an answer written there needs
 * nobody to be woken for the next request. Tasks must not wait. For a server with one connector of
 * one selector, and only while it runs.
 */
final class SelectorThread implements Executor {
  private final Server server;

  SelectorThread(Server server) {
    this.server = server;
  }

  @Override
  public void execute(Runnable task) {
    ServerConnector connector = (ServerConnector) server.getConnectors()[0];
    connector.getSelectorManager().getBean(ManagedSelector.class).submit(it -> task.run());
  }
}

package dev.accord.sync.page;

import java.net.InetSocketAddress;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves the page, on loopback unless told otherwise: it asks nobody for a password. */
public final class WebServer implements AutoCloseable {
  private static final int THREADS = 12;
  private static final long PATIENCE_MILLIS = 2_000;

  private final Server server;
  private final ServerConnector connector;

  /**
   * @param at where to listen; port 0 for any that is free
   */
  public WebServer(InetSocketAddress at, Handler routes) {
    server = new Server(new QueuedThreadPool(THREADS));
    connector = new ServerConnector(server, 1, 1);
    connector.setHost(at.getHostString());
    connector.setPort(at.getPort());
    server.addConnector(connector);
    server.setHandler(routes);
    server.setStopTimeout(PATIENCE_MILLIS);
  }

  /**
   * @return the address of the page
   * @throws IllegalStateException when the port is taken
   */
  public String start() {
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(
          "The page cannot be served at %s:%d: %s. Choose another port in the configuration."
              .formatted(connector.getHost(), connector.getPort(), e.getMessage()),
          e);
    }
    return "http://%s:%d/".formatted(connector.getHost(), connector.getLocalPort());
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the page does not stop", e);
    }
  }
}

package dev.accord.sandbox.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.MultipartConfig;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie.SameSite;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The web server, on this machine only. First it takes its port, then it serves. */
public final class HostServer implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final long STOP_MILLIS = 5_000;

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  private HostServer() {
    server.addConnector(connector);
    server.setStopTimeout(STOP_MILLIS);
  }

  /**
   * Takes a port, so that the address is known and nobody else's.
   *
   * @param port 0 for any free one
   * @throws IllegalStateException when the port is taken
   */
  public static HostServer bind(int port) {
    HostServer host = new HostServer();
    host.connector.setHost(HOST);
    host.connector.setPort(port);
    try {
      host.connector.open();
    } catch (IOException e) {
      throw new IllegalStateException(
          "port %d cannot be used: %s. Choose another with --port.".formatted(port, e.getMessage()),
          e);
    }
    return host;
  }

  /** The address with the context path, {@code http://127.0.0.1:2990/jira}. */
  public URI baseUrl() {
    return URI.create(
        "http://%s:%d%s".formatted(HOST, connector.getLocalPort(), HostPaths.CONTEXT));
  }

  /** Begins to serve. Every servlet is initialised when this returns. */
  public void serve(Authenticator authenticator, List<Mount> mounts) {
    ServletContextHandler context =
        new ServletContextHandler(HostPaths.CONTEXT, ServletContextHandler.SESSIONS);
    guardSessions(context);
    filter(context, new SecurityHeadersFilter());
    filter(context, new AuthenticationFilter(authenticator));
    for (Mount mount : mounts) {
      ServletHolder holder = new ServletHolder(mount.name(), mount.servlet());
      holder.setInitOrder(1);
      Optional.ofNullable(mount.servlet().getClass().getAnnotation(MultipartConfig.class))
          .map(MultipartConfigElement::new)
          .ifPresent(uploads -> holder.getRegistration().setMultipartConfig(uploads));
      mount.pathSpecs().forEach(spec -> context.addServlet(holder, spec));
    }
    CompressionHandler compressed = new CompressionHandler();
    compressed.setHandler(new Handler.Sequence(context, new RootRedirect()));
    server.setHandler(new GracefulHandler(compressed));
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("the web server does not start", e);
    }
  }

  private static void guardSessions(ServletContextHandler context) {
    var sessions = context.getSessionHandler();
    sessions.setHttpOnly(true);
    sessions.setSameSite(SameSite.LAX);
    sessions.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
  }

  private static void filter(ServletContextHandler context, Filter filter) {
    context.addFilter(
        new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
  }

  /** Lets running requests finish, for a few seconds, and stops. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the web server does not stop", e);
    } finally {
      connector.close();
    }
  }
}

package dev.accord.sandbox;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import dev.accord.sandbox.admin.JobAdministration;
import dev.accord.sandbox.admin.OutboxAdministration;
import dev.accord.sandbox.admin.OutboxPage;
import dev.accord.sandbox.admin.PluginAdministration;
import dev.accord.sandbox.platform.Database;
import dev.accord.sandbox.platform.schedule.DatabaseScheduler;
import dev.accord.sandbox.plugins.PluginContainer;
import dev.accord.sandbox.plugins.servlet.ServletDispatch;
import dev.accord.sandbox.server.Domain;
import dev.accord.sandbox.server.DomainContext;
import dev.accord.sandbox.server.HostPaths;
import dev.accord.sandbox.server.HostServer;
import dev.accord.sandbox.server.Login;
import dev.accord.sandbox.server.Mount;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A sandbox that serves, from its start to its end. */
public final class RunningSandbox implements AutoCloseable {

  private final Cleanup cleanup;
  private final URI url;
  private final Domain domain;
  private final PluginContainer plugins;
  private final DatabaseScheduler scheduler;

  private RunningSandbox(
      Cleanup cleanup,
      URI url,
      Domain domain,
      PluginContainer plugins,
      DatabaseScheduler scheduler) {
    this.cleanup = cleanup;
    this.url = url;
    this.domain = domain;
    this.plugins = plugins;
    this.scheduler = scheduler;
  }

  /**
   * Starts everything; when this returns, the plugins run.
   *
   * @throws IllegalStateException when the data folder or the port is taken
   * @throws RuntimeException when a part does not start; what was started is closed again
   */
  public static RunningSandbox start(SandboxSettings settings, Domain.Opener opener) {
    Cleanup cleanup = new Cleanup();
    try {
      return start(settings, opener, cleanup);
    } catch (RuntimeException | Error e) {
      cleanup.close();
      throw e;
    }
  }

  /** The order is that of need; the end goes backwards. */
  private static RunningSandbox start(
      SandboxSettings settings, Domain.Opener opener, Cleanup cleanup) {
    DataFolder folder = cleanup.add(DataFolder.take(settings.data()));
    HostServer server = cleanup.add(HostServer.bind(settings.port()));
    Database database = cleanup.add(database(settings, folder));
    Platform platform =
        cleanup.add(new Platform(database.dataSource(), settings.clock(), server::baseUrl));
    Ground ground = new Ground(folder, server, database, platform);
    if (settings.databaseUrl().isEmpty()) {
      return start(settings, opener, cleanup, ground);
    }
    // Other nodes may start on this database: one at a time makes, fills and upgrades tables.
    ClusterLock turn = platform.services().get(ClusterLockService.class).getLockForName("start");
    turn.lock();
    try {
      return start(settings, opener, cleanup, ground);
    } finally {
      turn.unlock();
    }
  }

  /** What everything else stands on. */
  private record Ground(
      DataFolder folder, HostServer server, Database database, Platform platform) {}

  private static RunningSandbox start(
      SandboxSettings settings, Domain.Opener opener, Cleanup cleanup, Ground ground) {
    HostServer server = ground.server;
    Platform platform = ground.platform;
    DataSource database = ground.database.dataSource();
    PluginSupport support =
        new PluginSupport(database, platform.services().get(ClusterLockService.class));
    Domain domain =
        cleanup.add(
            opener.open(
                new DomainContext(
                    database,
                    settings.clock(),
                    platform.services(),
                    platform.events(),
                    support.modules(),
                    support.search(),
                    support.fields(),
                    settings.content(),
                    settings.setup(),
                    server::baseUrl)));
    platform.join(domain.authenticator());
    ServletDispatch servlets = support.servlets(domain.pageShell());
    PluginContainer plugins =
        cleanup.add(support.container(ground.folder.bundles(), platform.services(), servlets));
    cleanup.add(platform.run());
    cleanup.add(server);
    server.serve(
        domain.authenticator(), mounts(domain, support.mounts(servlets), plugins, platform));
    settings.plugins().forEach(plugins::install);
    domain.started();
    return new RunningSandbox(cleanup, server.baseUrl(), domain, plugins, platform.scheduler());
  }

  private static Database database(SandboxSettings settings, DataFolder folder) {
    return settings
        .databaseUrl()
        .map(Database::at)
        .orElseGet(() -> Database.inFolder(folder.database()));
  }

  private static List<Mount> mounts(
      Domain domain, List<Mount> pluginMounts, PluginContainer plugins, Platform platform) {
    List<Mount> mounts = new ArrayList<>(pluginMounts);
    mounts.add(
        Mount.of(
            "plugin-administration",
            new PluginAdministration(plugins),
            HostPaths.PLUGIN_ADMINISTRATION));
    mounts.add(Mount.of("jobs", new JobAdministration(platform.scheduler()), HostPaths.JOBS));
    mounts.add(Mount.of("outbox", new OutboxAdministration(platform.outbox()), HostPaths.OUTBOX));
    mounts.add(
        Mount.of(
            "outbox-page", new OutboxPage(domain.pageShell(), platform.outbox()), OutboxPage.PATH));
    mounts.addAll(domain.mounts());
    return mounts;
  }

  /** The address with the context path. */
  public URI url() {
    return url;
  }

  public List<Login> logins() {
    return domain.logins();
  }

  public PluginContainer plugins() {
    return plugins;
  }

  public DatabaseScheduler scheduler() {
    return scheduler;
  }

  /** Stops serving, then jobs, plugins, the domain, and last lets go of the data. */
  @Override
  public void close() {
    cleanup.close();
  }
}

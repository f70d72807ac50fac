package dev.accord.sandbox;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.accord.sandbox.platform.event.LocalEvents;
import dev.accord.sandbox.platform.lock.DatabaseLocks;
import dev.accord.sandbox.platform.mail.Outbox;
import dev.accord.sandbox.platform.mail.OutboxServer;
import dev.accord.sandbox.platform.mail.SendingQueue;
import dev.accord.sandbox.platform.sal.GrantedWebSudo;
import dev.accord.sandbox.platform.sal.LoginPage;
import dev.accord.sandbox.platform.sal.UserKeepingExecutors;
import dev.accord.sandbox.platform.schedule.DatabaseScheduler;
import dev.accord.sandbox.platform.schedule.SchedulerThreads;
import dev.accord.sandbox.plugins.resource.PageBuilder;
import dev.accord.sandbox.server.Authenticator;
import dev.accord.sandbox.server.EventBus;
import dev.accord.sandbox.server.HostServices;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The services that are not Jira's domain: events, jobs, locks, mail and the like. */
final class Platform implements AutoCloseable {

  private final HostServices services = new HostServices();
  private final LocalEvents events = new LocalEvents();
  private final SchedulerThreads threads = new SchedulerThreads();
  private final DatabaseLocks locks;
  private final DatabaseScheduler scheduler;
  private final Outbox outbox;
  private final SendingQueue mailQueue;

  Platform(DataSource database, Clock clock, Supplier<URI> baseUrl) {
    // Leases are the machine's own business: a shifted clock must not end them.
    this.locks = new DatabaseLocks(database, UUID.randomUUID().toString(), Clock.systemUTC());
    this.scheduler = new DatabaseScheduler(database, clock, threads.jobs());
    this.outbox = Outbox.open(database, clock);
    OutboxServer mailServer = new OutboxServer(outbox);
    this.mailQueue = new SendingQueue(mailServer);
    services
        .put(ApplicationProperties.class, mode -> baseUrl.get().toString())
        .put(ClusterLockService.class, locks)
        .put(EventPublisher.class, events)
        .put(LoginUriProvider.class, new LoginPage(baseUrl))
        .put(MailQueue.class, mailQueue)
        .put(MailServerManager.class, () -> mailServer)
        .put(PageBuilderService.class, new PageBuilder())
        .put(SchedulerService.class, scheduler)
        .put(WebSudoManager.class, new GrantedWebSudo());
  }

  HostServices services() {
    return services;
  }

  EventBus events() {
    return events;
  }

  DatabaseScheduler scheduler() {
    return scheduler;
  }

  Outbox outbox() {
    return outbox;
  }

  /** Adds what needs to know users. */
  void join(Authenticator authenticator) {
    services.put(ThreadLocalDelegateExecutorFactory.class, new UserKeepingExecutors(authenticator));
  }

  /** Lets jobs run, until the returned is closed. */
  AutoCloseable run() {
    threads.drive(scheduler);
    return () -> {
      scheduler.stop();
      threads.close();
    };
  }

  @Override
  public void close() {
    threads.close();
    mailQueue.close();
    locks.close();
  }
}

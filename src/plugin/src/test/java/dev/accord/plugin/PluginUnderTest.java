package dev.accord.plugin;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.config.ConfigurationService;
import dev.accord.plugin.config.DefinitionProposals;
import dev.accord.plugin.config.DefinitionService;
import dev.accord.plugin.config.DefinitionWriter;
import dev.accord.plugin.config.GroupObserver;
import dev.accord.plugin.config.Preview;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.jira.TestClock;
import dev.accord.plugin.jira.TestJira;
import dev.accord.plugin.jira.TestOutside;
import dev.accord.plugin.outside.Receiving;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.TestActiveObjects;
import dev.accord.plugin.survey.AnswerBook;
import dev.accord.plugin.survey.Clients;
import dev.accord.plugin.survey.Experiences;
import dev.accord.plugin.track.Background;
import dev.accord.plugin.track.IssueAssessor;
import dev.accord.plugin.track.Tickets;
import dev.accord.plugin.track.Tracker;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The plugin's parts over a Jira of fakes and a real database. */
public final class PluginUnderTest {
  public static final UserKey ADMIN = new UserKey("admin");

  public final TestJira jira = new TestJira();
  public final TestClock clock;
  public final Stores stores;
  public final RuleSource rules;
  public final GroupObserver groups;
  public final ConfigurationService configuration;
  public final DefinitionService definitions;
  public final IssueAssessor assessor;
  public final Tickets tickets;
  public final Tracker tracker;

  /** Runs tasks on its own threads, without any host's thread locals. */
  public final Background background = new Background(withoutThreadLocals());

  public PluginUnderTest(TestActiveObjects ao, Instant now) {
    this(Stores.in(ao), now);
  }

  public PluginUnderTest(Stores stores, Instant now) {
    this.stores = stores;
    clock = new TestClock(now);
    rules = new RuleSource(stores);
    groups = new GroupObserver(jira.groupManager, stores);
    DefinitionWriter writer = new DefinitionWriter(stores, groups, clock);
    configuration = new ConfigurationService(rules, writer, jira.check(stores), jira.locks, clock);
    definitions =
        new DefinitionService(
            rules, new DefinitionProposals(rules, jira.check(stores), clock), writer, jira.locks);
    assessor = jira.assessor(rules);
    tickets = jira.tickets(stores);
    tracker = new Tracker(tickets, assessor, stores, (issue, due) -> {}, clock);
  }

  /**
   * Takes a ticket of another system and tracks it.
   *
   * @return its number
   */
  public long take(TestOutside ticket) {
    long number = receive(ticket);
    tracker.trackSome();
    return number;
  }

  /** The same, without tracking it. */
  public long receive(TestOutside ticket) {
    new Receiving(stores, jira.entrance(), jira.intake(), clock).receive(List.of(ticket.sent()));
    return stores.outside().find(ticket.ticketId()).orElseThrow().number();
  }

  /** Previews and applies. */
  public Preview configure(String document) {
    Preview preview = configuration.preview(document);
    return configuration.apply(document, preview.fingerprint(), ADMIN);
  }

  /** What clients say, in English. */
  public Experiences experiences() {
    return new Experiences(new AnswerBook(stores, clock), clients(), clock);
  }

  public Clients clients() {
    return new Clients(jira.users, jira.groupManager, user -> Locale.ENGLISH);
  }

  private static ThreadLocalDelegateExecutorFactory withoutThreadLocals() {
    return delegate -> delegate;
  }
}

package dev.accord.sandbox.scenario;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.scenario.report.ReportPage;
import dev.accord.sandbox.scenario.report.ReportText;
import dev.accord.sandbox.scenario.setup.Setup;
import dev.accord.sandbox.server.Content;
import dev.accord.sandbox.server.DomainContext;
import dev.accord.sandbox.server.Login;
import dev.accord.sandbox.server.Mount;
import dev.accord.sandbox.server.PageShell;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this sandbox's Jira holds. An empty database is filled once; one that was filled keeps what
 * it has. Filling that was cut off in the middle is recognised at the next start and begun anew;
 * one node opens it at a time.
 */
public final class Scenario {
  private static final Logger LOG = LoggerFactory.getLogger(Scenario.class);
  private static final String LOADING = "loading";
  private static final String LOADED = "loaded";
  private static final String REPORT = "report";

  private final DomainContext context;
  private final StateTable state;
  private final Jira jira;
  private final List<SetupList> setupLists;
  private final List<Login> logins;

  private Scenario(DomainContext context, StateTable state) {
    this.context = context;
    this.state = state;
    setupLists = SetupList.of(context.content(), context.setup());
    startOverIfCutOff();
    jira = Jira.open(context.database(), context.clock());
    refuseOther(context.content());
    if (state.get(LOADED).isEmpty()) {
      fill();
    }
    logins = Accounts.logins(jira, state, state.get(LOADED).orElseThrow().equals(ContentName.DEMO));
  }

  /**
   * Opens Jira, filled with its content.
   *
   * @throws IllegalStateException when the database holds something else than the import asked for
   */
  public static Scenario open(DomainContext context) {
    return new Scenario(context, StateTable.open(context.database()));
  }

  private void startOverIfCutOff() {
    if (state.get(LOADED).isEmpty() && state.get(LOADING).isPresent()) {
      LOG.warn(
          "The last start ended while it loaded {}. Starting over with an empty database.",
          state.get(LOADING).orElseThrow());
      Database.erase(context.database());
      state.clear();
    }
  }

  private void refuseOther(Content wanted) {
    String name = ContentName.of(wanted);
    state
        .get(LOADED)
        .filter(present -> !present.equals(name))
        .ifPresent(
            present -> {
              if (wanted instanceof Content.Import) {
                throw new IllegalStateException(
                    "The data folder holds %s already. To load %s choose an empty one with --data."
                        .formatted(present, name));
              }
              LOG.info("The data folder holds {}; it stays as it is.", present);
            });
  }

  private void fill() {
    String name = ContentName.of(context.content());
    LOG.info("Loading {}", name);
    state.put(LOADING, name);
    new Filling(jira, LOG::info)
        .fill(context.content())
        .ifPresent(report -> state.put(REPORT, ReportText.write(report)));
    state.put(LOADED, name);
  }

  public Jira jira() {
    return jira;
  }

  /** The logins to print, the administrator's first. */
  public List<Login> logins() {
    return logins;
  }

  /** Where an administrator reads what an import made of a file. */
  public List<Mount> mounts(PageShell shell) {
    return List.of(
        Mount.of(
            "import-report",
            new ReportPage(shell, () -> state.get(REPORT)),
            ReportPage.PATH,
            ReportPage.PATH + ".json"));
  }

  /**
   * Makes the requests of the setup file and of the mapping and arranges their dashboards, unless
   * that was done before.
   */
  public void setUp() {
    LocalDate today = LocalDate.ofInstant(jira.clock().instant(), ZoneOffset.UTC);
    Setup setup = new Setup(context.baseUrl().get(), logins.get(0).token(), today);
    for (SetupList list : setupLists) {
      String note = "setup " + list.name();
      if (state.get(note).isPresent()) {
        LOG.info("The requests of {} were made at an earlier start", list.name());
        continue;
      }
      setup.make(list.name(), list.content().requests());
      list.content().dashboards().forEach(dashboard -> dashboard.arrange(jira));
      state.put(note, "made");
    }
  }
}

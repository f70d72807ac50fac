package dev.accord.plugin.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.alert.Heads;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.job.FiguresPass;
import dev.accord.plugin.job.ReconcilePass;
import dev.accord.plugin.store.Pass;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.StoredReport;
import dev.accord.plugin.store.TestDatabase;
import dev.accord.plugin.survey.SurveyBench;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** October 2026: IT Services closed 18 tickets of Finance in time and four late. */
public final class ReportBench {
  public static final AgreementId IT_FOR_FINANCE = new AgreementId("it-for-finance");
  public static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

  /** Three working days after October. */
  public static final Instant FROZEN = Instant.parse("2026-11-04T17:00:00Z");

  private static final Instant SEPTEMBER = Instant.parse("2026-09-01T00:00:00Z");
  private static final Instant MON_OCT_26 = Instant.parse("2026-10-26T09:00:00Z");
  private static final Instant NOV_2 = Instant.parse("2026-11-02T09:00:00Z");
  private static final int IN_TIME = 18;
  private static final int LATE = 4;

  public final PluginUnderTest plugin;
  public final List<Email> mails = new ArrayList<>();
  public final ReportPass pass;
  public boolean refusesMail;

  public ReportBench(PluginUnderTest plugin) {
    this.plugin = plugin;
    Heads heads = new Heads(plugin.jira.users, plugin.jira.zones, Server::new);
    this.pass =
        new ReportPass(
            plugin.rules,
            plugin.stores,
            new ReportPass.Reading(
                new MissReader(plugin.tickets, plugin.assessor, plugin.stores.reasons()),
                plugin.experiences()),
            new ReportMails(plugin.stores, heads, () -> "http://jira.example"),
            plugin.clock);
  }

  public static ReportBench on(TestDatabase database) {
    return on(database, document());
  }

  /** The same, and IT has promised Finance a choose-again score. */
  static ReportBench promisingAScore(TestDatabase database) {
    return on(database, SurveyBench.withPromise(document()));
  }

  /** The same, and Finance owes something within an hour, which it never keeps. */
  static ReportBench withDuty(TestDatabase database) {
    return on(
        database,
        document()
            .replace(
                "\"metrics\": [",
                """
                "metrics": [
                  {
                    "kind": "time",
                    "id": "answers",
                    "name": "Finance answers",
                    "owedBy": "client",
                    "start": "created",
                    "stop": {"when": {"field": "resolution", "set": true}},
                    "goals": [
                      {"id": "all", "name": "All", "within": "1h", "calendar": "office"}
                    ]
                  },"""));
  }

  private static ReportBench on(TestDatabase database, String document) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), SEPTEMBER);
    assertThat(plugin.configure(document).problems()).isEmpty();
    ReportBench bench = new ReportBench(plugin);
    for (int id = 1; id <= IN_TIME; id++) {
      plugin.jira.add(issue(id).resolve(MON_OCT_26.plus(Duration.ofHours(2)), "ines"));
    }
    for (int id = IN_TIME + 1; id <= IN_TIME + LATE; id++) {
      plugin.jira.add(issue(id).resolve(MON_OCT_26.plus(Duration.ofDays(2)), "ines"));
    }
    return bench;
  }

  /** The first passes of other jobs, and all issues tracked. */
  public ReportBench tracked() {
    plugin.clock.set(NOV_2);
    begun();
    for (long id = 1; id <= IN_TIME + LATE; id++) {
      track(id);
    }
    return this;
  }

  /** The first passes of other jobs. */
  public ReportBench begun() {
    reconciled(plugin.rules.current().revision());
    passed(FiguresPass.NAME, NOV_2);
    return this;
  }

  /** All tickets that definitions of the revision concern have been found. */
  void reconciled(long revision) {
    reconciled(revision, NOV_2);
  }

  private void reconciled(long revision, Instant at) {
    save(new Pass(ReconcilePass.NAME, at, at, 0, Optional.of(revision)));
  }

  /** All tickets wait to be tracked, found at that instant because definitions are new. */
  void foundAt(Instant at) {
    begun();
    plugin.clock.set(at);
    for (long id = 1; id <= IN_TIME + LATE; id++) {
      queue(id);
    }
    reconciled(plugin.rules.current().revision(), at);
  }

  public void passed(String job, Instant at) {
    save(new Pass(job, at, at, 0));
  }

  private void save(Pass pass) {
    plugin.stores.transactions().run(() -> plugin.stores.passes().save(pass));
  }

  /** A late event tells that the ticket was resolved in time. */
  public void wasInTimeAfterAll(int id) {
    plugin.jira.add(issue(id).resolve(MON_OCT_26.plus(Duration.ofHours(1)), "ines"));
    track(id);
  }

  public int runAt(Instant now) {
    plugin.clock.set(now);
    return pass.run();
  }

  int runFirstAt(Instant now) {
    plugin.clock.set(now);
    return pass.runFirst();
  }

  public StoredReport october() {
    return plugin.stores.reports().find(IT_FOR_FINANCE, PeriodLength.MONTH, OCTOBER).orElseThrow();
  }

  public void queue(long id) {
    plugin.stores.queue().add(id, Reason.CHANGED, plugin.clock.instant());
  }

  private void track(long id) {
    queue(id);
    plugin.tracker.trackSome();
  }

  private static TestIssue issue(int id) {
    return new TestIssue(id, "ITS-" + id, MON_OCT_26);
  }

  private static String document() {
    return Samples.document()
        .replace("\"name\": \"IT Services\", ", "\"name\": \"IT Services\", \"head\": \"ines\", ")
        .replace("\"name\": \"Finance\", ", "\"name\": \"Finance\", \"head\": \"paul\", ");
  }

  private final class Server implements SMTPMailServer {
    @Override
    public void send(Email mail) throws MailException {
      if (refusesMail) {
        throw new MailException("550 refused");
      }
      mails.add(mail);
    }

    @Override
    public String getDefaultFrom() {
      return "jira@example.com";
    }
  }
}

package dev.accord.plugin.report;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Finding;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.review.Causes;
import dev.accord.engine.review.Freezing;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.Investigation;
import dev.accord.plugin.store.StoredReport;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.survey.Experiences;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Freezes the figure of a period and opens the investigations that it calls for.
 *
 * <p>Missed tickets are read before the transaction, which writes only when nothing has changed
 * meanwhile: a report and the outcomes that count in it are never apart.
 */
final class Freezer {
  /** Frozen later than this, a report is no news. */
  static final Duration NEWS = Duration.ofDays(10);

  private static final int ATTEMPTS = 3;

  private record Opened(Investigation investigation, String causes) {}

  private final Stores stores;
  private final MissReader misses;
  private final Experiences experiences;
  private final Rules rules;
  private final Instant now;

  Freezer(Stores stores, MissReader misses, Experiences experiences, Rules rules, Instant now) {
    this.stores = stores;
    this.misses = misses;
    this.experiences = experiences;
    this.rules = rules;
    this.now = now;
  }

  /** Whether it was frozen; else it is left to the next pass, or somebody else did it. */
  boolean freeze(Agreement agreement, Freezing freezing) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Content counted = contents().counted(agreement, freezing.period());
      List<Opened> opened =
          callsForInvestigation(freezing)
              ? investigations(agreement, freezing, counted)
              : List.of();
      StoredReport report =
          new StoredReport(
              agreement.id(),
              agreement.provider(),
              freezing.period(),
              now,
              Duration.between(freezing.at(), now).compareTo(NEWS) > 0,
              FrozenText.of(new FrozenText.Figure(counted.total(), counted.target())));
      Content content = counted.with(contents().scores(agreement, freezing.period(), experiences));
      if (stores.transactions().call(() -> write(agreement, report, content, opened))) {
        return true;
      }
    }
    return false;
  }

  /** What is frozen so late that the next period is, too, is history: nobody looks into it. */
  private boolean callsForInvestigation(Freezing freezing) {
    return freezing.isOwn() && !freezing.isOvertaken(now);
  }

  private boolean write(
      Agreement agreement, StoredReport report, Content content, List<Opened> opened) {
    boolean isNew =
        stores
            .reports()
            .find(agreement.id(), report.period().length(), report.period().first())
            .isEmpty();
    if (!isNew || !isStillSo(agreement, report, content)) {
      return false;
    }
    stores.reports().add(report, FrozenText.of(content));
    opened.stream()
        .filter(one -> stores.investigations().find(one.investigation().id()).isEmpty())
        .forEach(one -> stores.investigations().open(one.investigation(), one.causes()));
    return true;
  }

  /** Answers of a period that has ended come in whole batches, and are not looked at again. */
  private boolean isStillSo(Agreement agreement, StoredReport report, Content content) {
    return contents().counted(agreement, report.period()).with(content.scores()).equals(content);
  }

  private Contents contents() {
    return new Contents(stores, rules.rulebook());
  }

  /** One for each metric that is below its target, all goals together. */
  private List<Opened> investigations(Agreement agreement, Freezing freezing, Content content) {
    return content.promises().stream()
        .collect(Collectors.groupingBy(Promise::metric, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(goals -> callsForInvestigation(figure(goals)))
        .map(goals -> opened(agreement, freezing, goals))
        .toList();
  }

  private static FrozenText.Figure figure(List<Promise> goals) {
    return new FrozenText.Figure(
        goals.stream().map(Promise::tally).reduce(Tally.NONE, Tally::plus),
        goals.get(0).complianceTarget());
  }

  private static boolean callsForInvestigation(FrozenText.Figure figure) {
    Tally tally = figure.tally();
    return Finding.of(tally.compliance(), figure.target()).callsForInvestigation();
  }

  private Opened opened(Agreement agreement, Freezing freezing, List<Promise> goals) {
    MetricId metric = goals.get(0).metric();
    List<TicketCount> missed =
        TicketCount.of(
                freezing.period().length(), stores.outcomes().of(agreement.id(), freezing.period()))
            .stream()
            .filter(one -> one.isMissed() && one.counted().clock().metric().equals(metric))
            .toList();
    Causes causes = Causes.of(misses.read(missed, rules, now));
    return new Opened(
        Investigation.opened(
            new ClockKey(agreement.id(), metric),
            freezing.period(),
            FrozenText.of(figure(goals)),
            causes.headline(),
            owner(agreement, goals.get(0).owedBy()),
            now),
        FrozenText.of(causes));
  }

  /** The head of whoever owes it; of the provider, too, when several clients do. */
  private Optional<UserKey> owner(Agreement agreement, Side owedBy) {
    boolean isOneClient = owedBy == Side.CLIENT && agreement.clients().size() == 1;
    DepartmentId owing = isOneClient ? agreement.clients().get(0) : agreement.provider();
    return rules.rulebook().department(owing).flatMap(Department::head);
  }
}

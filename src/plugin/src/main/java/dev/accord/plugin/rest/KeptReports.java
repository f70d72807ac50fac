package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Period;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.figure.Readable;
import dev.accord.plugin.figure.ReportBook;
import dev.accord.plugin.store.Investigation;
import dev.accord.plugin.store.ReasonStore;
import dev.accord.plugin.store.StoredReport;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.view.Persons;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What reports, restatements and investigations add to figures, read from where they are kept. */
public final class KeptReports implements ReportBook {
  private static final int MOST_INVESTIGATIONS = 3;

  private final Stores stores;
  private final RuleSource rules;
  private final Persons persons;

  public KeptReports(Stores stores, RuleSource rules, Persons persons) {
    this.stores = stores;
    this.rules = rules;
    this.persons = persons;
  }

  /** An agreement that came later has no report of the period, and does not count. */
  @Override
  public boolean isFrozen(Collection<AgreementId> agreements, PeriodLabel period) {
    Rulebook rulebook = rules.current().rulebook();
    List<AgreementId> inForce =
        agreements.stream().filter(one -> wasInForce(rulebook, one, period)).toList();
    List<String> names = names(inForce, period);
    return !names.isEmpty() && stores.reports().countFrozen(names) == names.size();
  }

  private static boolean wasInForce(Rulebook rulebook, AgreementId id, PeriodLabel period) {
    return rulebook.agreement(id).stream()
        .map(Agreement::versions)
        .flatMap(List::stream)
        .filter(AgreementVersion::isBinding)
        .findFirst()
        .filter(first -> first.effectiveFrom().isBefore(of(period, first).end()))
        .isPresent();
  }

  private static Period of(PeriodLabel period, AgreementVersion version) {
    return new Period(period.length(), period.first(), version.zone());
  }

  @Override
  public int restatements(Collection<AgreementId> agreements, PeriodLabel period) {
    return stores.reports().countRestatements(names(agreements, period));
  }

  private static List<String> names(Collection<AgreementId> agreements, PeriodLabel period) {
    return agreements.stream()
        .map(one -> StoredReport.name(one, period.length(), period.first()))
        .toList();
  }

  @Override
  public OpenInvestigations investigations(
      Readable readable, LocalDate firstInclusive, LocalDate untilExclusive) {
    AgreementNames names = new AgreementNames(rules.current().rulebook());
    List<Investigation> open =
        stores.investigations().of(readable.agreements().keySet()).stream()
            .filter(Investigation::isOpen)
            .filter(one -> isAbout(one, readable.scope().metric()))
            .toList();
    return new OpenInvestigations(
        open.size(),
        open.stream()
            .filter(one -> one.period().first().isBefore(untilExclusive))
            .filter(one -> one.period().next().first().isAfter(firstInclusive))
            .sorted(InvestigationBodies.NEWEST_FIRST)
            .limit(MOST_INVESTIGATIONS)
            .<Object>map(one -> InvestigationBodies.line(one, names, persons))
            .toList());
  }

  private static boolean isAbout(Investigation one, Optional<MetricId> metric) {
    return metric.isEmpty() || metric.get().equals(one.metric().metric());
  }

  @Override
  public Optional<Object> reason(long issueId, ClockKey clock, int cycle) {
    return ReasonStore.newest(stores.reasons().of(List.of(issueId)), issueId, clock, cycle)
        .map(reason -> ReasonBodies.of(reason, persons));
  }
}

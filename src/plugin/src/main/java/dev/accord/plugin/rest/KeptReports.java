package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PeriodLabel;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  @Override
  public Map<PeriodLabel, Standing> standings(Readable readable, List<PeriodLabel> periods) {
    Map<PeriodLabel, List<String>> names = new LinkedHashMap<>();
    periods.forEach(period -> names.put(period, names(readable, period)));
    List<String> all = names.values().stream().flatMap(List::stream).toList();
    Set<String> frozen = frozen(readable, periods, all);
    Map<String, Long> restated =
        stores.reports().countRestatements(all.stream().filter(frozen::contains).toList());
    Map<PeriodLabel, Standing> standings = new LinkedHashMap<>();
    names.forEach(
        (period, some) ->
            standings.put(
                period,
                new Standing(
                    !some.isEmpty() && frozen.containsAll(some),
                    some.stream()
                        .mapToInt(one -> restated.getOrDefault(one, 0L).intValue())
                        .sum())));
    return standings;
  }

  /** To ask for most of all by name would be far more to look up than all there is. */
  private Set<String> frozen(Readable readable, List<PeriodLabel> periods, List<String> names) {
    return readable.isMostOfAll()
        ? stores
            .reports()
            .frozen(
                periods.get(0).length(),
                periods.get(0).first(),
                periods.get(periods.size() - 1).first())
        : stores.reports().frozen(names);
  }

  /** An agreement that came later has no report of the period, and does not count. */
  private static List<String> names(Readable readable, PeriodLabel period) {
    return readable.agreements().values().stream()
        .filter(agreement -> wasInForce(agreement, period))
        .map(agreement -> StoredReport.name(agreement.id(), period.length(), period.first()))
        .toList();
  }

  private static boolean wasInForce(Agreement agreement, PeriodLabel period) {
    return agreement.versions().stream()
        .filter(AgreementVersion::isBinding)
        .findFirst()
        .filter(first -> first.effectiveFrom().isBefore(of(period, first).end()))
        .isPresent();
  }

  private static Period of(PeriodLabel period, AgreementVersion version) {
    return new Period(period.length(), period.first(), version.zone());
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

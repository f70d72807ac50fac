package dev.accord.plugin.report;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.compliance.Tally;
import dev.accord.plugin.report.PeriodReport.Part;
import dev.accord.plugin.report.PeriodReport.State;
import dev.accord.plugin.store.Restatement;
import dev.accord.plugin.store.StoredReport;
import dev.accord.plugin.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports of one department's agreements as somebody reads them. */
public final class Reports {
  private final Stores stores;
  private final List<Agreement> agreements;
  private final Instant now;

  /**
   * @param agreements of one provider, those that the reader may read
   */
  public Reports(Stores stores, List<Agreement> agreements, Instant now) {
    this.stores = stores;
    this.agreements = List.copyOf(agreements);
    this.now = now;
  }

  /** The last so many periods in which there is something, the running one first. */
  public List<PeriodReport> latest(PeriodLength length, int limit) {
    Period running = Period.at(length, now, zone());
    return between(length, length.plus(running.first(), 1 - limit), running.first());
  }

  /** The one that begins on the day; empty when there is nothing in it. */
  public Optional<PeriodReport> of(PeriodLength length, LocalDate first) {
    return between(length, first, first).stream().findFirst();
  }

  private List<PeriodReport> between(PeriodLength length, LocalDate first, LocalDate last) {
    Map<LocalDate, List<Part>> parts = new HashMap<>();
    for (Agreement agreement : agreements) {
      parts(agreement, length, first, last)
          .forEach((day, part) -> parts.computeIfAbsent(day, one -> new ArrayList<>()).add(part));
    }
    List<PeriodReport> found = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = length.plus(day, 1)) {
      List<Part> its = parts.getOrDefault(day, List.of());
      if (!its.isEmpty()) {
        Period period = new Period(length, day, zone());
        found.add(new PeriodReport(period, state(period, its), its));
      }
    }
    Collections.reverse(found);
    return found;
  }

  private State state(Period period, List<Part> parts) {
    if (period.end().isAfter(now)) {
      return State.RUNNING;
    }
    return parts.stream().allMatch(part -> part.frozen().isPresent()) ? State.FROZEN : State.CLOSED;
  }

  private Map<LocalDate, Part> parts(
      Agreement agreement, PeriodLength length, LocalDate first, LocalDate last) {
    Map<LocalDate, StoredReport> frozen = new HashMap<>();
    stores.reports().of(agreement.id()).stream()
        .filter(report -> report.period().length() == length)
        .filter(report -> isIn(report.period().first(), first, last))
        .forEach(report -> frozen.put(report.period().first(), report));
    Map<String, List<Restatement>> restated =
        stores.reports().restatements(List.copyOf(frozen.values()));
    Map<LocalDate, Tally> live = tallies(agreement, length, first, last);
    Map<LocalDate, Part> parts = new HashMap<>();
    for (LocalDate day = first; !day.isAfter(last); day = length.plus(day, 1)) {
      Optional<StoredReport> report = Optional.ofNullable(frozen.get(day));
      Tally tally = live.getOrDefault(day, Tally.NONE);
      if (report.isPresent() || live.containsKey(day)) {
        parts.put(
            day,
            new Part(
                agreement,
                report,
                report
                    .map(one -> FrozenText.figure(one.figure()))
                    .orElseGet(() -> new FrozenText.Figure(tally, target(agreement))),
                tally,
                report.map(one -> restated.getOrDefault(one.name(), List.of()).size()).orElse(0)));
      }
    }
    return parts;
  }

  /** What the provider promised, by the first day of each period in which something was counted. */
  private Map<LocalDate, Tally> tallies(
      Agreement agreement, PeriodLength length, LocalDate first, LocalDate last) {
    Map<LocalDate, Tally> tallies = new HashMap<>();
    stores
        .tallies()
        .of(List.of(agreement.id()), length, first, last)
        .forEach(
            (key, tally) -> {
              boolean promised = agreement.sideOf(key.owing()) == Side.PROVIDER;
              tallies.merge(key.firstDay(), promised ? tally : Tally.NONE, Tally::plus);
            });
    return tallies;
  }

  private static Percent target(Agreement agreement) {
    List<Percent> targets =
        agreement.versions().stream()
            .filter(AgreementVersion::isBinding)
            .reduce((earlier, later) -> later)
            .map(AgreementVersion::metrics)
            .orElse(List.of())
            .stream()
            .filter(metric -> metric.owedBy() == Side.PROVIDER)
            .map(Contents::complianceTarget)
            .distinct()
            .toList();
    return targets.size() == 1 ? targets.get(0) : Percent.NINETY_FIVE;
  }

  private static boolean isIn(LocalDate day, LocalDate first, LocalDate last) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Of the first agreement; a department's agreements share it but for rare cases. */
  private ZoneId zone() {
    return agreements.stream()
        .flatMap(agreement -> agreement.versions().stream())
        .filter(AgreementVersion::isBinding)
        .map(AgreementVersion::zone)
        .findFirst()
        .orElse(ZoneOffset.UTC);
  }
}

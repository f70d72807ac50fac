package dev.accord.plugin.store;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * A search for the cause of a figure below its target, as of one revision.
 *
 * @param headline the largest group of misses in one sentence
 * @param figure as it was frozen, as JSON
 * @param work what people did about it
 * @param stamp which revision this is
 */
public record Investigation(
    ClockKey metric,
    Period period,
    Instant openedAt,
    String figure,
    Optional<String> headline,
    Work work,
    Stamp stamp) {

  /** What people write down; absent texts are empty. */
  public record Work(
      Optional<UserKey> owner,
      String finding,
      String action,
      Optional<LocalDate> recheckOn,
      String evidence,
      Optional<Instant> closedAt) {
    /** Nothing yet but whose it is. */
    public static Work of(Optional<UserKey> owner) {
      return new Work(owner, "", "", Optional.empty(), "", Optional.empty());
    }

    public Work closed(String proof, Instant at) {
      return new Work(owner, finding, action, recheckOn, proof, Optional.of(at));
    }
  }

  /**
   * Which revision it is.
   *
   * @param revision from 1
   * @param by absent for the first, which nobody wrote
   */
  public record Stamp(int revision, Optional<UserKey> by, Instant at) {}

  /** One just opened. */
  public static Investigation opened(
      ClockKey metric,
      Period period,
      String figure,
      Optional<String> headline,
      Optional<UserKey> owner,
      Instant now) {
    return new Investigation(
        metric, period, now, figure, headline, Work.of(owner), new Stamp(1, Optional.empty(), now));
  }

  /** The next revision. */
  public Investigation with(Work changed, UserKey by, Instant at) {
    return new Investigation(
        metric,
        period,
        openedAt,
        figure,
        headline,
        changed,
        new Stamp(stamp.revision() + 1, Optional.of(by), at));
  }

  /** Fit for an address: there is one for each metric and period. */
  public String id() {
    return id(metric, period.length(), period.first());
  }

  static String id(ClockKey metric, PeriodLength length, LocalDate first) {
    return "%s~%s~%s".formatted(metric.agreement(), metric.metric(), length.label(first));
  }

  public boolean isOpen() {
    return work.closedAt().isEmpty();
  }

  static Investigation from(InvestigationRow row) {
    return new Investigation(
        new ClockKey(new AgreementId(row.getAgreement()), new MetricId(row.getMetric())),
        new Period(
            PeriodLength.valueOf(row.getPeriodLength()),
            LocalDate.ofEpochDay(row.getFirstDay()),
            ZoneId.of(row.getZone())),
        Instant.ofEpochMilli(row.getOpenedAt()),
        row.getFigure(),
        Optional.ofNullable(row.getHeadline()),
        new Work(
            Optional.ofNullable(row.getOwner()).map(UserKey::new),
            Optional.ofNullable(row.getFinding()).orElse(""),
            Optional.ofNullable(row.getActionTaken()).orElse(""),
            Optional.ofNullable(row.getRecheckOn()).map(LocalDate::ofEpochDay),
            Optional.ofNullable(row.getEvidence()).orElse(""),
            Millis.optional(row.getClosedAt())),
        new Stamp(
            row.getRevision(),
            Optional.ofNullable(row.getChangedBy()).map(UserKey::new),
            Instant.ofEpochMilli(row.getChangedAt())));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(InvestigationRow.NAME, id())
        .with(InvestigationRow.REVISION, stamp.revision())
        .with(InvestigationRow.AGREEMENT, metric.agreement().value())
        .with(InvestigationRow.METRIC, metric.metric().value())
        .with(InvestigationRow.PERIOD_LENGTH, period.length().name())
        .with(InvestigationRow.FIRST_DAY, period.first().toEpochDay())
        .with(InvestigationRow.ZONE, period.zone().getId())
        .with(InvestigationRow.OPENED_AT, openedAt)
        .with(InvestigationRow.FIGURE, figure)
        .withNullable(InvestigationRow.HEADLINE, headline.map(Shortened::of))
        .withNullable(InvestigationRow.OWNER, work.owner().map(UserKey::value))
        .withNullable(InvestigationRow.FINDING, text(work.finding()))
        .withNullable(InvestigationRow.ACTION_TAKEN, text(work.action()))
        .withNullable(InvestigationRow.RECHECK_ON, work.recheckOn().map(LocalDate::toEpochDay))
        .withNullable(InvestigationRow.EVIDENCE, text(work.evidence()))
        .withMillis(InvestigationRow.CLOSED_AT, work.closedAt())
        .withNullable(InvestigationRow.CHANGED_BY, stamp.by().map(UserKey::value))
        .with(InvestigationRow.CHANGED_AT, stamp.at())
        .toMap();
  }

  /** An empty text is null to some databases; so it is to all. */
  private static Optional<String> text(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }
}

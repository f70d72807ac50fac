package dev.accord.plugin.store;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.compliance.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * The frozen figure of an agreement's period. It never changes: what counts otherwise later is a
 * {@link Restatement} beside it.
 *
 * @param provider at that time
 * @param silent frozen so late that nobody was told
 * @param figure all promises together, as JSON
 */
public record StoredReport(
    AgreementId agreement,
    DepartmentId provider,
    Period period,
    Instant frozenAt,
    boolean silent,
    String figure) {
  /** What names the report: it is frozen once. */
  public String name() {
    return name(agreement, period.length(), period.first());
  }

  public static String name(AgreementId agreement, PeriodLength length, LocalDate first) {
    return agreement.value() + "/" + length + "/" + first;
  }

  static StoredReport from(ReportRow row) {
    return new StoredReport(
        new AgreementId(row.getAgreement()),
        new DepartmentId(row.getProvider()),
        new Period(
            PeriodLength.valueOf(row.getPeriodLength()),
            LocalDate.ofEpochDay(row.getFirstDay()),
            ZoneId.of(row.getZone())),
        Instant.ofEpochMilli(row.getFrozenAt()),
        row.getSilent(),
        row.getFigure());
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(ReportRow.NAME, name())
        .with(ReportRow.AGREEMENT, agreement.value())
        .with(ReportRow.PROVIDER, provider.value())
        .with(ReportRow.PERIOD_LENGTH, period.length().name())
        .with(ReportRow.FIRST_DAY, period.first().toEpochDay())
        .with(ReportRow.ZONE, period.zone().getId())
        .with(ReportRow.FROZEN_AT, frozenAt)
        .with(ReportRow.SILENT, silent)
        .with(ReportRow.FIGURE, figure)
        .toMap();
  }
}

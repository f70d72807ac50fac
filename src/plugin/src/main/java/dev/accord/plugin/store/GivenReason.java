package dev.accord.plugin.store;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Why a cycle missed its promise, as somebody of the owing department says.
 *
 * @param note free text, may be empty
 */
public record GivenReason(
    long issueId, ClockKey clock, int cycle, ReasonCode code, String note, UserKey by, Instant at) {
  /** Whether it is about the cycle. */
  public boolean isAbout(ClockKey of, int number) {
    return clock.equals(of) && cycle == number;
  }

  static GivenReason from(ReasonRow row) {
    return new GivenReason(
        row.getIssueId(),
        new ClockKey(new AgreementId(row.getAgreement()), new MetricId(row.getMetric())),
        row.getCycleNumber(),
        ReasonCode.valueOf(row.getCode()),
        Optional.ofNullable(row.getNote()).orElse(""),
        new UserKey(row.getAuthor()),
        Instant.ofEpochMilli(row.getGivenAt()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(ReasonRow.ISSUE_ID, issueId)
        .with(ReasonRow.AGREEMENT, clock.agreement().value())
        .with(ReasonRow.METRIC, clock.metric().value())
        .with(ReasonRow.CYCLE_NUMBER, cycle)
        .with(ReasonRow.CODE, code.name())
        .withNullable(ReasonRow.NOTE, Optional.of(note).filter(text -> !text.isEmpty()))
        .with(ReasonRow.AUTHOR, by.value())
        .with(ReasonRow.GIVEN_AT, at)
        .toMap();
  }
}

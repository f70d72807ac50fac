package dev.accord.plugin.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Mark;
import dev.accord.engine.clock.Outcome;
import dev.accord.engine.clock.Verdict;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.Judging.Occasion;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on a cycle. Later ones stand beside earlier ones; the highest sequence counts.
 *
 * @param sequence from 1 within the cycle
 * @param withdrawn whether this takes the verdict back, because the cycle goes on
 * @param earlier the outcome before; absent when there was none
 * @param verdict the one made, or the one taken back
 * @param judging on what occasion
 */
public record StoredVerdict(
    long issueId,
    ClockKey clock,
    int cycle,
    int sequence,
    boolean withdrawn,
    Optional<Outcome> earlier,
    Verdict verdict,
    DepartmentId owing,
    DepartmentId other,
    Judging judging) {
  private static final String WITHDRAWN = "WITHDRAWN";

  /** The outcome that holds now; absent when the verdict was taken back. */
  public Optional<Outcome> outcome() {
    return withdrawn ? Optional.empty() : Optional.of(verdict.outcome());
  }

  /** The verdict on the same cycle that this one comes after, among those given. */
  Optional<StoredVerdict> predecessor(List<StoredVerdict> among) {
    return among.stream()
        .filter(one -> one.clock().equals(clock) && one.cycle() == cycle)
        .filter(one -> one.sequence() == sequence - 1)
        .findFirst();
  }

  static StoredVerdict from(VerdictRow row) {
    boolean withdrawn = row.getJudgement().equals(WITHDRAWN);
    Optional<Outcome> earlier = Optional.ofNullable(row.getEarlier()).map(Outcome::valueOf);
    Outcome outcome = withdrawn ? earlier.orElseThrow() : Outcome.valueOf(row.getJudgement());
    return new StoredVerdict(
        row.getIssueId(),
        new ClockKey(new AgreementId(row.getAgreement()), new MetricId(row.getMetric())),
        row.getCycleNumber(),
        row.getSequence(),
        withdrawn,
        earlier,
        new Verdict(
            outcome,
            Instant.ofEpochMilli(row.getVerdictAt()),
            row.getAgreementVersion(),
            row.getCalendarVersion(),
            text(row.getZoneRules()),
            text(row.getInputHash()),
            marks(text(row.getMarks()))),
        new DepartmentId(row.getOwing()),
        new DepartmentId(row.getOther()),
        new Judging(
            Occasion.valueOf(row.getWhy()),
            row.getRevision(),
            Optional.ofNullable(row.getAuthor()).map(UserKey::new),
            Instant.ofEpochMilli(row.getJudgedAt())));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(VerdictRow.ISSUE_ID, issueId)
        .with(VerdictRow.AGREEMENT, clock.agreement().value())
        .with(VerdictRow.METRIC, clock.metric().value())
        .with(VerdictRow.CYCLE_NUMBER, cycle)
        .with(VerdictRow.SEQUENCE, sequence)
        .with(VerdictRow.JUDGEMENT, withdrawn ? WITHDRAWN : verdict.outcome().name())
        .withNullable(VerdictRow.EARLIER, earlier.map(Outcome::name))
        .with(VerdictRow.VERDICT_AT, verdict.at())
        .with(VerdictRow.OWING, owing.value())
        .with(VerdictRow.OTHER, other.value())
        .with(VerdictRow.AGREEMENT_VERSION, verdict.agreementVersion())
        .with(VerdictRow.CALENDAR_VERSION, verdict.calendarVersion())
        .with(VerdictRow.ZONE_RULES, verdict.zoneRules())
        .with(VerdictRow.INPUT_HASH, verdict.inputHash())
        .with(VerdictRow.MARKS, text(verdict.marks()))
        .with(VerdictRow.REVISION, judging.revision())
        .withNullable(VerdictRow.AUTHOR, judging.author().map(UserKey::value))
        .with(VerdictRow.WHY, judging.occasion().name())
        .with(VerdictRow.JUDGED_AT, judging.at())
        .toMap();
  }

  /** Oracle keeps an empty text as null. */
  private static String text(@Nullable String column) {
    return Objects.requireNonNullElse(column, "");
  }

  private static String text(Set<Mark> marks) {
    return marks.stream().sorted().map(Mark::name).collect(joining(","));
  }

  private static Set<Mark> marks(String text) {
    return Arrays.stream(text.split(","))
        .filter(name -> !name.isEmpty())
        .map(Mark::valueOf)
        .collect(toSet());
  }
}

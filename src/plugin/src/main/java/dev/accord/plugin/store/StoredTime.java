package dev.accord.plugin.store;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.compliance.EndedTicket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of an ended issue's ledger.
 *
 * @param ended when the work on it ended
 * @param agreement the SLA that held
 */
public record StoredTime(
    long issueId,
    Instant ended,
    ZoneId zone,
    Optional<AgreementId> agreement,
    DepartmentId provider,
    Optional<DepartmentId> client,
    TimePart part,
    long millis) {
  /** The lines of an issue, its total last; a line without time is none. */
  static List<StoredTime> of(long issueId, EndedTicket ticket) {
    List<StoredTime> lines = new ArrayList<>();
    ticket
        .ledger()
        .entries()
        .forEach(
            entry -> {
              if (!entry.time().isZero()) {
                lines.add(of(issueId, ticket, TimePart.of(entry), entry.time().toMillis()));
              }
            });
    lines.add(of(issueId, ticket, TimePart.TOTAL, ticket.ledger().total().toMillis()));
    return lines;
  }

  private static StoredTime of(long issueId, EndedTicket ticket, TimePart part, long millis) {
    return new StoredTime(
        issueId,
        ticket.at(),
        ticket.zone(),
        ticket.agreement(),
        ticket.provider(),
        ticket.client(),
        part,
        millis);
  }

  TimeKey key(PeriodLength length) {
    return new TimeKey(length, firstDay(length), agreement, provider, client, part);
  }

  /** The first day of the period in which it ended. */
  LocalDate firstDay(PeriodLength length) {
    return length.firstOf(ended.atZone(zone).toLocalDate());
  }

  static StoredTime from(LedgerRow row) {
    return new StoredTime(
        row.getIssueId(),
        Instant.ofEpochMilli(row.getEndedAt()),
        ZoneId.of(row.getZone()),
        Optional.ofNullable(row.getAgreement()).map(AgreementId::new),
        new DepartmentId(row.getProvider()),
        Optional.ofNullable(row.getClient()).map(DepartmentId::new),
        new TimePart(
            TimePart.Kind.valueOf(row.getKind()),
            Optional.ofNullable(row.getDepartment()).map(DepartmentId::new),
            Optional.ofNullable(row.getParty()).map(PauseParty::valueOf)),
        row.getMillis());
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(LedgerRow.ISSUE_ID, issueId)
        .with(LedgerRow.ENDED_AT, ended)
        .with(LedgerRow.ZONE, zone.getId())
        .withNullable(LedgerRow.AGREEMENT, agreement.map(AgreementId::value))
        .with(LedgerRow.PROVIDER, provider.value())
        .withNullable(LedgerRow.CLIENT, client.map(DepartmentId::value))
        .with(LedgerRow.KIND, part.kind().name())
        .withNullable(LedgerRow.DEPARTMENT, part.department().map(DepartmentId::value))
        .withNullable(LedgerRow.PARTY, part.party().map(PauseParty::name))
        .with(LedgerRow.MILLIS, millis)
        .toMap();
  }
}

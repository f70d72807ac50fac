package dev.accord.plugin.store;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.PeriodLength;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a sum of ledger lines.
 *
 * @param looseSince when it was added; absent once folded
 */
record StoredTimeSum(TimeKey key, TimeSum sum, Optional<Instant> looseSince) {
  /** The rows that are read and folded together. */
  record Group(DepartmentId provider, PeriodLength length, LocalDate firstDay) {}

  Group group() {
    return new Group(key.provider(), key.length(), key.firstDay());
  }

  static StoredTimeSum from(LedgerTallyRow row) {
    return new StoredTimeSum(
        new TimeKey(
            PeriodLength.valueOf(row.getPeriodLength()),
            LocalDate.ofEpochDay(row.getFirstDay()),
            Optional.ofNullable(row.getAgreement()).map(AgreementId::new),
            new DepartmentId(row.getProvider()),
            Optional.ofNullable(row.getClient()).map(DepartmentId::new),
            new TimePart(
                TimePart.Kind.valueOf(row.getKind()),
                Optional.ofNullable(row.getDepartment()).map(DepartmentId::new),
                Optional.ofNullable(row.getParty()).map(PauseParty::valueOf))),
        new TimeSum(row.getMillis(), row.getTickets()),
        Millis.optional(row.getLooseSince()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(LedgerTallyRow.PERIOD_LENGTH, key.length().name())
        .with(LedgerTallyRow.FIRST_DAY, key.firstDay().toEpochDay())
        .withNullable(LedgerTallyRow.AGREEMENT, key.agreement().map(AgreementId::value))
        .with(LedgerTallyRow.PROVIDER, key.provider().value())
        .withNullable(LedgerTallyRow.CLIENT, key.client().map(DepartmentId::value))
        .with(LedgerTallyRow.KIND, key.part().kind().name())
        .withNullable(LedgerTallyRow.DEPARTMENT, key.part().department().map(DepartmentId::value))
        .withNullable(LedgerTallyRow.PARTY, key.part().party().map(PauseParty::name))
        .with(LedgerTallyRow.MILLIS, sum.millis())
        .with(LedgerTallyRow.TICKETS, sum.tickets())
        .withMillis(LedgerTallyRow.LOOSE_SINCE, looseSince)
        .toMap();
  }
}

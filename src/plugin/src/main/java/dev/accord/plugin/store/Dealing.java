package dev.accord.plugin.store;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.ticket.UserKey;
import java.time.LocalDate;
import java.util.Map;

/**
 * That a department closed a request of somebody in a month.
 *
 * @param month its first day
 * @param client department that the person spoke for
 */
public record Dealing(
    DepartmentId provider,
    LocalDate month,
    UserKey person,
    DepartmentId client,
    Audience audience) {
  /** The columns that it is read from. */
  static final String[] COLUMNS = {
    DealingRow.PROVIDER,
    DealingRow.MONTH_FIRST,
    DealingRow.PERSON,
    DealingRow.CLIENT,
    DealingRow.AUDIENCE,
  };

  String digest() {
    return Digest.of(provider.value(), month.toString(), person.value());
  }

  static Dealing from(DealingRow row) {
    return new Dealing(
        new DepartmentId(row.getProvider()),
        LocalDate.ofEpochDay(row.getMonthFirst()),
        new UserKey(row.getPerson()),
        new DepartmentId(row.getClient()),
        Audience.valueOf(row.getAudience()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(DealingRow.DEALING_KEY, digest())
        .with(DealingRow.PROVIDER, provider.value())
        .with(DealingRow.MONTH_FIRST, month.toEpochDay())
        .with(DealingRow.PERSON, person.value())
        .with(DealingRow.CLIENT, client.value())
        .with(DealingRow.AUDIENCE, audience.name())
        .toMap();
  }
}

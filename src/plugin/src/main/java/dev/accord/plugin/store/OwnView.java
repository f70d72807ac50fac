package dev.accord.plugin.store;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Map;

/**
 * How a department sees itself in a period.
 *
 * @param period its label, such as 2026-Q4
 * @param given the answers as JSON, by question
 */
public record OwnView(
    DepartmentId department, String period, String given, UserKey author, Instant at) {
  static String key(DepartmentId department, String period) {
    return department + " " + period;
  }

  static OwnView from(OwnViewRow row) {
    int cut = row.getViewKey().indexOf(' ');
    return new OwnView(
        new DepartmentId(row.getViewKey().substring(0, cut)),
        row.getViewKey().substring(cut + 1),
        row.getGiven(),
        new UserKey(row.getAuthor()),
        Instant.ofEpochMilli(row.getGivenAt()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(OwnViewRow.VIEW_KEY, key(department, period))
        .with(OwnViewRow.GIVEN, given)
        .with(OwnViewRow.AUTHOR, author.value())
        .with(OwnViewRow.GIVEN_AT, at)
        .toMap();
  }
}

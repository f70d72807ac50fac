package dev.accord.plugin.store;

import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * That somebody belonged to a group for a time, half-open.
 *
 * @param until absent while still a member
 */
public record Membership(String group, UserKey user, Instant from, Optional<Instant> until) {
  public boolean holdsAt(Instant at) {
    return !at.isBefore(from) && until.map(at::isBefore).orElse(true);
  }

  Membership endedAt(Instant at) {
    return new Membership(group, user, from, Optional.of(at));
  }

  static Membership from(MembershipRow row) {
    return new Membership(
        row.getGroupName(),
        new UserKey(row.getUserKey()),
        Instant.ofEpochMilli(row.getFromAt()),
        Millis.optional(row.getUntilAt()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(MembershipRow.GROUP_NAME, group)
        .with(MembershipRow.USER_KEY, user.value())
        .with(MembershipRow.FROM_AT, from)
        .withMillis(MembershipRow.UNTIL_AT, until)
        .toMap();
  }
}

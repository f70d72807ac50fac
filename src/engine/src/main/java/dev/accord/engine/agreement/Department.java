package dev.accord.engine.agreement;

import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.internal.Checks;
import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A business inside the business: it has clients, services, promises and a calendar.
 *
 * @param calendar its working hours: time that it holds a ticket is measured on them
 * @param acceptance when it has accepted a ticket handed to it
 * @param acceptWithin time in transit up to this is the sender's, beyond it the receiver's; absent
 *     = all transit is the receiver's
 * @param contact how to reach it, free text, may be empty
 * @param channels the ways to reach it
 */
public record Department(
    DepartmentId id,
    String name,
    DepartmentKind kind,
    Optional<UserKey> head,
    List<UserKey> deputies,
    List<MemberGroup> memberGroups,
    CalendarId calendar,
    Acceptance acceptance,
    Optional<Amount> acceptWithin,
    String contact,
    List<Channel> channels) {
  public Department {
    Checks.text("name of department " + id, name);
    deputies = List.copyOf(deputies);
    memberGroups = List.copyOf(memberGroups);
    channels = List.copyOf(channels);
  }

  /** Whether the person belonged to this department at the instant. */
  public boolean hasMember(UserKey user, Directory directory, Instant at) {
    for (MemberGroup group : memberGroups) {
      if (group.isInForce(at) && directory.isMember(user, group.group(), at)) {
        return true;
      }
    }
    return false;
  }
}

package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who was seen in which group when, so that a verdict can be reproduced after people have moved.
 *
 * <p>Jira tells only who is in a group now. Changes are dated to the look that found them; who is
 * there at the first look counts as having always been there.
 */
public final class MembershipStore {
  static final Lookup<MembershipRow> BY_GROUP = Lookup.on(MembershipRow.class, "GROUP_NAME = ?");
  static final Lookup<MembershipRow> NEWEST =
      Lookup.on(MembershipRow.class, "ID > ?").ordered("ID DESC");

  private final Rows<MembershipRow, Membership> rows;

  public MembershipStore(ActiveObjects ao) {
    this.rows = new Rows<>(ao, MembershipRow.class, Membership::from, Membership::columns);
  }

  /** Grows with every change that was seen. */
  public long revision() {
    return rows.highestId(NEWEST, 0);
  }

  public List<Membership> of(Collection<String> groups) {
    return rows.findEach(BY_GROUP, List.copyOf(groups));
  }

  /** Writes down who is in the group at a look, within a transaction. */
  public void observe(String group, Set<UserKey> members, Instant now) {
    List<Membership> known = rows.find(BY_GROUP, group);
    Instant since = known.isEmpty() ? Instant.EPOCH : now;
    Set<UserKey> missing = new LinkedHashSet<>(members);
    List<Membership> wanted = new ArrayList<>();
    for (Membership membership : known) {
      boolean open = membership.until().isEmpty();
      boolean stays = open && missing.remove(membership.user());
      wanted.add(open && !stays ? membership.endedAt(now) : membership);
    }
    missing.forEach(user -> wanted.add(new Membership(group, user, since, Optional.empty())));
    rows.replace(wanted, BY_GROUP, group);
  }
}

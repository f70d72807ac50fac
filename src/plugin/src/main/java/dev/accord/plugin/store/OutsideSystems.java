package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.ticket.TicketId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The systems that have sent something, and what of it could not be taken. */
public final class OutsideSystems {
  /** Between a system and the name of one of its groups. */
  private static final char OF = '/';

  static final Lookup<OutsideSystemRow> ALL = Lookup.on(OutsideSystemRow.class, "ID > ?");
  static final Lookup<OutsideSystemRow> NAMED = Lookup.on(OutsideSystemRow.class, "NAME = ?");
  static final Lookup<OutsideGroupRow> ALL_GROUPS = Lookup.on(OutsideGroupRow.class, "ID > ?");
  static final Lookup<OutsideGroupRow> GROUP = Lookup.on(OutsideGroupRow.class, "NAME = ?");
  static final Lookup<OutsideRefusalRow> REFUSED = Lookup.on(OutsideRefusalRow.class, "NAME = ?");
  static final Lookup<OutsideRefusalRow> REFUSED_OF =
      Lookup.on(OutsideRefusalRow.class, "SYSTEM_KEY = ?").ordered("ID DESC");

  private record Known(String name) {
    static Known from(OutsideSystemRow row) {
      return new Known(row.getName());
    }

    Map<String, Object> columns() {
      return new Columns().with(OutsideSystemRow.NAME, name).toMap();
    }
  }

  private record Group(String name) {
    static Group from(OutsideGroupRow row) {
      return new Group(row.getName());
    }

    Map<String, Object> columns() {
      return new Columns().with(OutsideGroupRow.NAME, name).toMap();
    }
  }

  private final Transactions transactions;
  private final Rows<OutsideSystemRow, Known> systems;
  private final Rows<OutsideGroupRow, Group> groups;
  private final Rows<OutsideRefusalRow, OutsideRefusal> refusals;

  OutsideSystems(ActiveObjects ao, Transactions transactions) {
    this.transactions = transactions;
    systems = new Rows<>(ao, OutsideSystemRow.class, Known::from, Known::columns);
    groups = new Rows<>(ao, OutsideGroupRow.class, Group::from, Group::columns);
    refusals =
        new Rows<>(ao, OutsideRefusalRow.class, OutsideRefusal::from, OutsideRefusal::columns);
  }

  /** In the order in which they first sent something. */
  public List<String> all() {
    return systems.find(ALL, 0).stream().map(Known::name).toList();
  }

  /** Makes sure that the system is known, in a transaction of its own. */
  public void meet(String system) {
    if (isKnown(system)) {
      return;
    }
    try {
      transactions.run(() -> systems.insert(new Known(system)));
    } catch (RuntimeException failure) {
      if (!SqlFailure.isDuplicate(failure)) {
        throw failure;
      }
    }
  }

  /** By what name a group of a system is known here. */
  public static String group(String system, String group) {
    return system + OF + group;
  }

  /** Makes sure that a group's name is known, within a transaction. */
  public void meetGroup(String name) {
    groups.replace(List.of(new Group(name)), GROUP, name);
  }

  /** Names of the groups that were observed, in the order of their first time. */
  public List<String> groups() {
    return groups.find(ALL_GROUPS, 0).stream().map(Group::name).toList();
  }

  /** Whether the group is one of a system that is known: then Jira has none of that name. */
  public boolean keepGroup(String name) {
    int cut = name.indexOf(OF);
    return cut > 0 && isKnown(name.substring(0, cut));
  }

  private boolean isKnown(String system) {
    return systems.first(NAMED, system).isPresent();
  }

  /** Writes down what was refused, each ticket once, within a transaction. */
  public void refuse(List<OutsideRefusal> refused) {
    refusals.replaceEach(
        refused, REFUSED, names(refused.stream().map(OutsideRefusal::id).toList()));
  }

  /** Forgets that the tickets were refused, within a transaction. */
  public void accept(Collection<TicketId> taken) {
    refusals.replaceEach(List.of(), REFUSED, names(taken));
  }

  private static List<String> names(Collection<TicketId> ids) {
    return ids.stream().map(OutsideStore::name).toList();
  }

  /** The newest refusals, of each ticket one. */
  public List<OutsideRefusal> refused(String system, int limit) {
    return refusals.first(limit, REFUSED_OF, system);
  }

  public int countRefused(String system) {
    return refusals.count(REFUSED_OF, system);
  }
}

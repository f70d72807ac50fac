package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.agreement.DepartmentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who had requests closed by whom, month by month. Writing is for inside a transaction. */
public final class DealingStore {
  static final Lookup<DealingRow> BY_KEY = Lookup.on(DealingRow.class, "DEALING_KEY = ?");
  static final Lookup<DealingRow> OF_PROVIDER =
      Lookup.on(DealingRow.class, "PROVIDER = ? AND MONTH_FIRST >= ? AND MONTH_FIRST < ?")
          .only(Dealing.COLUMNS);

  private final Rows<DealingRow, Dealing> rows;

  public DealingStore(ActiveObjects ao) {
    this.rows = new Rows<>(ao, DealingRow.class, Dealing::from, Dealing::columns);
  }

  /** Adds those that are not there; a person's first department of the month stays. */
  public void add(Collection<Dealing> seen) {
    Map<String, Dealing> fresh = new LinkedHashMap<>();
    seen.forEach(one -> fresh.putIfAbsent(one.digest(), one));
    rows.findEach(BY_KEY, List.copyOf(fresh.keySet()))
        .forEach(known -> fresh.remove(known.digest()));
    rows.insertAll(List.copyOf(fresh.values()));
  }

  /**
   * Of months, half-open.
   *
   * @param from first day of a month
   * @param until first day of a month, exclusive
   */
  public List<Dealing> of(DepartmentId provider, LocalDate from, LocalDate until) {
    return rows.find(OF_PROVIDER, provider.value(), from.toEpochDay(), until.toEpochDay());
  }
}

package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.agreement.DepartmentId;
import java.time.LocalDate;
import java.util.List;

/** How many another tool asked, month by month. Writing is for inside a transaction. */
public final class EarlierAskedStore {
  static final Lookup<EarlierAskedRow> BY_KEY = Lookup.on(EarlierAskedRow.class, "ASKED_KEY = ?");
  static final Lookup<EarlierAskedRow> OF_PROVIDER =
      Lookup.on(EarlierAskedRow.class, "PROVIDER = ? AND MONTH_FIRST >= ? AND MONTH_FIRST < ?");

  private final Rows<EarlierAskedRow, EarlierAsked> rows;

  public EarlierAskedStore(ActiveObjects ao) {
    this.rows = new Rows<>(ao, EarlierAskedRow.class, EarlierAsked::from, EarlierAsked::columns);
  }

  /** A later count of the same month and client takes the place of the one before. */
  public void save(List<EarlierAsked> counts) {
    counts.forEach(count -> rows.replace(List.of(count), BY_KEY, count.key()));
  }

  /**
   * Of months, half-open.
   *
   * @param from first day of a month
   * @param until first day of a month, exclusive
   */
  public List<EarlierAsked> of(DepartmentId provider, LocalDate from, LocalDate until) {
    return rows.find(OF_PROVIDER, provider.value(), from.toEpochDay(), until.toEpochDay());
  }
}

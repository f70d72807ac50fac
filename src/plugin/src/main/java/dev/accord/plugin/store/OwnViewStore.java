package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.agreement.DepartmentId;
import java.util.List;
import java.util.Optional;

/** How departments see themselves, one view a period. Writing is for inside a transaction. */
public final class OwnViewStore {
  static final Lookup<OwnViewRow> BY_KEY = Lookup.on(OwnViewRow.class, "VIEW_KEY = ?");

  private final Rows<OwnViewRow, OwnView> rows;

  public OwnViewStore(ActiveObjects ao) {
    this.rows = new Rows<>(ao, OwnViewRow.class, OwnView::from, OwnView::columns);
  }

  public Optional<OwnView> find(DepartmentId department, String period) {
    return rows.first(BY_KEY, OwnView.key(department, period));
  }

  /** A later view of the same period takes the place of the one before. */
  public void save(OwnView view) {
    rows.replace(List.of(view), BY_KEY, OwnView.key(view.department(), view.period()));
  }
}

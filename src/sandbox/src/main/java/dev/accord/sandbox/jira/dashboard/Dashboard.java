package dev.accord.sandbox.jira.dashboard;

import java.util.List;

/**
 * A page of items that its owner arranged.
 *
 * @param owner a user key
 * @param items by column, then from top to bottom
 */
public record Dashboard(long id, String name, String owner, List<DashboardItem> items) {
  public Dashboard {
    items = List.copyOf(items);
  }

  /** The items of one column, from top to bottom. */
  public List<DashboardItem> column(int column) {
    return items.stream().filter(item -> item.column() == column).toList();
  }
}

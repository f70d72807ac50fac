package dev.accord.sandbox.jira.dashboard;

import java.util.Map;
import java.util.TreeMap;

/**
 * One item on a dashboard.
 *
 * @param moduleKey which kind of item, plugin key, colon, module key
 * @param column 0 or 1
 * @param preferences what its reader chose, by name
 */
public record DashboardItem(
    long id, String moduleKey, int column, Map<String, String> preferences) {
  public DashboardItem {
    preferences = new TreeMap<>(preferences);
  }
}

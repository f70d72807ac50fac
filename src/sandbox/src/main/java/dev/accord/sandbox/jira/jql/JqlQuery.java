package dev.accord.sandbox.jira.jql;

import java.util.List;
import java.util.Optional;

/**
 * A query that could be read. Whether its fields and values exist is asked of {@link JqlSearch}.
 *
 * @param where absent for every issue
 */
public record JqlQuery(Optional<Clause> where, List<SortKey> order) {
  public static final JqlQuery EVERYTHING = new JqlQuery(Optional.empty(), List.of());

  public JqlQuery {
    order = List.copyOf(order);
  }

  /** One field to sort by. */
  public record SortKey(String field, boolean descending) {}
}

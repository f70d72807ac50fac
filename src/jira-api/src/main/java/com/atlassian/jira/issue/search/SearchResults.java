package com.atlassian.jira.issue.search;

import java.util.List;
import org.jspecify.annotations.NullMarked;

/** One page of what a search found. */
@NullMarked
public class SearchResults<T> {
  private final List<T> results;
  private final int total;

  /** For the sandbox and for tests; Jira's constructor takes the page too. */
  public SearchResults(List<T> results, int total) {
    this.results = List.copyOf(results);
    this.total = total;
  }

  public List<T> getResults() { // P9
    return results;
  }

  public int getTotal() { // P9
    return total;
  }
}

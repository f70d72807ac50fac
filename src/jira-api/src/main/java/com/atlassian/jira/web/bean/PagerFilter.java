package com.atlassian.jira.web.bean;

import org.jspecify.annotations.NullMarked;

/** Which page of a search. */
@NullMarked
public class PagerFilter<T> {
  private final int start;
  private final int max;

  /** The first {@code max} results from {@code start} on, start not aligned to pages. */
  public PagerFilter(int start, int max) { // P9
    this.start = start;
    this.max = max;
  }

  /** For the sandbox. */
  public int getStart() {
    return start;
  }

  /** For the sandbox. */
  public int getMax() {
    return max;
  }
}

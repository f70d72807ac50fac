package dev.accord.sandbox.scenario.load;

import dev.accord.sandbox.jira.issue.BulkLoad;
import dev.accord.sandbox.jira.issue.PastIssue;
import java.util.ArrayList;
import java.util.List;

/** Loads issues in batches. Call {@link #finish} at the end. */
public final class Loader {
  private static final int BATCH = 250;

  private final BulkLoad bulkLoad;
  private final Progress progress;
  private final List<PastIssue> waiting = new ArrayList<>();
  private long updates;
  private long loaded;

  public Loader(BulkLoad bulkLoad, Progress progress) {
    this.bulkLoad = bulkLoad;
    this.progress = progress;
  }

  /**
   * Adds an issue.
   *
   * @param worth how much of the progress it is
   */
  public void add(PastIssue issue, long worth) {
    waiting.add(issue);
    updates += worth;
    if (waiting.size() == BATCH) {
      flush();
    }
  }

  /** Stores what is still waiting, and says how many issues were loaded in all. */
  public long finish() {
    flush();
    return loaded;
  }

  private void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    loaded += bulkLoad.load(waiting).size();
    progress.add(updates);
    updates = 0;
    waiting.clear();
  }
}

package dev.accord.sandbox.scenario.eventlog;

import dev.accord.sandbox.scenario.report.BadEntry;
import java.util.List;

/**
 * A log that was read.
 *
 * @param rows how many rows it has, bad ones included
 * @param issues in the order in which they first appear
 */
record EventLog(RowParser parser, long rows, List<LoggedIssue> issues, List<BadEntry> bad) {
  EventLog {
    issues = List.copyOf(issues);
    bad = List.copyOf(bad);
  }
}

package dev.accord.sandbox.scenario.export;

import dev.accord.sandbox.jira.issue.IssueKey;
import dev.accord.sandbox.scenario.report.BadEntry;
import dev.accord.sandbox.scenario.report.ImportReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what the second reading of an export meets. */
final class Tally {
  private static final int LONGEST_LIST = 500;

  private final Set<IssueKey> keys = new HashSet<>();
  private final List<BadEntry> bad = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<String, Long> unreadable = new TreeMap<>();
  private long oddities;
  private long entries;
  private long changes;
  private long comments;

  /** Counts an issue; says whether it may be loaded: a key that came before may not. */
  boolean count(long index, Exported.Issue issue) {
    if (!keys.add(issue.key())) {
      refuse(index, issue.key().toString(), "an issue with this key came before");
      return false;
    }
    entries++;
    changes += issue.changes().size();
    comments += issue.comments().size();
    issue.repeated().forEach(id -> odd("%s: change %s stands twice; read once", issue, id));
    HistoryBreaks.of(issue).forEach(what -> odd("%s: %s", issue, what));
    return true;
  }

  private void odd(String format, Exported.Issue issue, String what) {
    oddities++;
    if (oddities <= LONGEST_LIST) {
      notes.add(format.formatted(issue.key(), what));
    }
  }

  void refuse(long index, String subject, String reason) {
    entries++;
    bad.add(new BadEntry("entry " + index, subject, reason));
  }

  void unreadable(String field) {
    unreadable.merge(field, 1L, Long::sum);
  }

  ImportReport report(String source, Instant at, long issues, ExportWorld world) {
    Map<String, Long> figures = new LinkedHashMap<>();
    figures.put("entries read", entries);
    figures.put("issues created", issues);
    figures.put("changes", changes);
    figures.put("comments", comments);
    figures.put("people", (long) world.users().size());
    figures.put("projects", (long) world.projects().size());
    figures.put("custom fields", (long) world.fields().size());
    if (oddities > LONGEST_LIST) {
      notes.add("and %,d more of these".formatted(oddities - LONGEST_LIST));
    }
    unreadable.forEach(
        (field, count) ->
            notes.add(
                "%s: %,d values are of a kind that the sandbox has no field for; left out"
                    .formatted(field, count)));
    return new ImportReport(source, at, figures, notes, bad);
  }
}

package dev.accord.sandbox.scenario.eventlog;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.scenario.form.FormException;
import dev.accord.sandbox.scenario.load.Loader;
import dev.accord.sandbox.scenario.load.Progress;
import dev.accord.sandbox.scenario.report.ImportReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Loads an event log into an empty Jira. */
public final class EventLogImport {
  private final Jira jira;
  private final User lead;
  private final Consumer<String> progressLine;

  /**
   * @param lead who leads the project that is made
   * @param progressLine told once a second how far the load is
   */
  public EventLogImport(Jira jira, User lead, Consumer<String> progressLine) {
    this.jira = jira;
    this.lead = lead;
    this.progressLine = progressLine;
  }

  /**
   * Reads the whole log, then loads it.
   *
   * @throws FormException when the log or its mapping cannot be used; nothing was loaded then
   */
  public ImportReport load(Path file, EventLogMapping mapping) {
    EventLog log = new EventLogReader(file, mapping).read();
    LogWorld world = LogWorld.create(jira, lead, mapping, log);
    Retelling retelling = new Retelling(world, mapping, log.parser());
    Numbering numbering = Numbering.of(mapping.project(), log.issues());
    long updates = log.issues().stream().mapToLong(issue -> issue.updates().size()).sum();
    Loader loader =
        new Loader(
            jira.issueModule().bulkLoad(),
            new Progress("updates", updates, progressLine, System::nanoTime));
    long unchanged = 0;
    for (LoggedIssue issue : log.issues()) {
      Retelling.Told told = retelling.tell(issue, numbering.of(issue.id()));
      unchanged += told.unchanged();
      loader.add(told.past(), issue.updates().size());
    }
    long issues = loader.finish();
    Map<String, Long> figures = new LinkedHashMap<>();
    figures.put("rows read", log.rows());
    figures.put("updates accounted for", updates);
    figures.put("of these with a change", updates - unchanged);
    figures.put("of these without a change", unchanged);
    figures.put("issues created", issues);
    figures.put("people", (long) world.people().count());
    figures.put("groups", (long) world.people().groups().size());
    return new ImportReport(
        String.valueOf(file.getFileName()), jira.clock().instant(), figures, notes(log), log.bad());
  }

  private static List<String> notes(EventLog log) {
    List<String> notes = new ArrayList<>();
    long skipped = count(log, oddities -> oddities.skippedTimes());
    long unordered = count(log, oddities -> oddities.outOfOrder());
    long late = count(log, oddities -> oddities.createdLate() ? 1 : 0);
    note(notes, skipped, "times fell into an hour that the clocks skipped; read as its end");
    note(notes, unordered, "updates stood after a later one; put in order");
    note(notes, late, "issues were updated before their creation; created at the first update");
    return notes;
  }

  private interface Counter {
    int of(LoggedIssue.Oddities oddities);
  }

  private static long count(EventLog log, Counter counter) {
    return log.issues().stream().mapToLong(issue -> counter.of(issue.oddities())).sum();
  }

  private static void note(List<String> notes, long count, String what) {
    if (count > 0) {
      notes.add("%,d %s".formatted(count, what));
    }
  }
}

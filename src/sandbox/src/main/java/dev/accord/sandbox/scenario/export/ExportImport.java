package dev.accord.sandbox.scenario.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.scenario.form.FormException;
import dev.accord.sandbox.scenario.load.Loader;
import dev.accord.sandbox.scenario.load.Progress;
import dev.accord.sandbox.scenario.report.ImportReport;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Loads issues that Jira's REST API exported (search with {@code expand=changelog,names,schema} and
 * {@code fields=*all}) into an empty Jira. The file is read twice: first to learn what its issues
 * need, then to load them.
 */
public final class ExportImport {
  private final Jira jira;
  private final User lead;
  private final Consumer<String> progressLine;

  /**
   * @param lead who leads the projects that are made
   * @param progressLine told once a second how far the load is
   */
  public ExportImport(Jira jira, User lead, Consumer<String> progressLine) {
    this.jira = jira;
    this.lead = lead;
    this.progressLine = progressLine;
  }

  /**
   * Loads the file.
   *
   * @throws FormException when the file cannot be read to its end; nothing was loaded then
   */
  public ImportReport load(Path file) {
    ExportFile export = new ExportFile(file);
    Survey survey = new Survey();
    export.read(survey);
    ExportWorld world = new WorldMaker(jira, lead, survey).make();
    Progress progress = new Progress("updates", survey.updates(), progressLine, System::nanoTime);
    Loader loader = new Loader(jira.issueModule().bulkLoad(), progress);
    Tally tally = new Tally();
    export.read(new Loading(loader, new Retelling(world), tally));
    long issues = loader.finish();
    return tally.report(String.valueOf(file.getFileName()), jira.clock().instant(), issues, world);
  }

  /** The second reading. */
  private record Loading(Loader loader, Retelling retelling, Tally tally)
      implements ExportFile.Visitor {
    @Override
    public void entry(long index, JsonNode entry) {
      try {
        Exported.Issue issue = IssueParser.parse(entry);
        if (tally.count(index, issue)) {
          retelling.unreadable(issue).forEach(tally::unreadable);
          loader.add(retelling.tell(issue), issue.changes().size() + 1L);
        }
      } catch (IllegalArgumentException e) {
        tally.refuse(index, IssueParser.subject(entry), String.valueOf(e.getMessage()));
      }
    }
  }
}

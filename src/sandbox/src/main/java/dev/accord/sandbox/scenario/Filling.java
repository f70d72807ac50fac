package dev.accord.sandbox.scenario;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.scenario.demo.DemoCompany;
import dev.accord.sandbox.scenario.eventlog.EventLogImport;
import dev.accord.sandbox.scenario.eventlog.MappingReader;
import dev.accord.sandbox.scenario.export.ExportImport;
import dev.accord.sandbox.scenario.form.FormException;
import dev.accord.sandbox.scenario.report.ImportReport;
import dev.accord.sandbox.server.Content;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Fills an empty Jira. */
final class Filling {
  private final Jira jira;
  private final Consumer<String> progressLine;

  Filling(Jira jira, Consumer<String> progressLine) {
    this.jira = jira;
    this.progressLine = progressLine;
  }

  /** Adds an administrator and the content; an import reports what it did. */
  Optional<ImportReport> fill(Content content) {
    User administrator = Accounts.createAdministrator(jira);
    if (content instanceof Content.Import one) {
      return Optional.of(load(administrator, one));
    }
    if (content instanceof Content.Demo) {
      DemoCompany.create(jira, administrator, progressLine);
    } else {
      EmptyJira.create(jira, administrator);
    }
    return Optional.empty();
  }

  private ImportReport load(User administrator, Content.Import wanted) {
    ImportReport report =
        isExport(wanted.file())
            ? loadExport(administrator, wanted)
            : loadEventLog(administrator, wanted);
    progressLine.accept(report.summary());
    report.badLines().forEach(progressLine);
    return report;
  }

  private static boolean isExport(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".json.gz");
  }

  private ImportReport loadExport(User administrator, Content.Import wanted) {
    if (wanted.mapping().isPresent()) {
      throw new FormException(
          "%s is an export of Jira: it needs no --mapping".formatted(wanted.file()));
    }
    return new ExportImport(jira, administrator, progressLine).load(wanted.file());
  }

  private ImportReport loadEventLog(User administrator, Content.Import wanted) {
    Path mapping =
        wanted
            .mapping()
            .orElseThrow(
                () ->
                    new FormException(
                        "%s is an event log: say with --mapping FILE how to read its columns"
                            .formatted(wanted.file())));
    return new EventLogImport(jira, administrator, progressLine)
        .load(wanted.file(), MappingReader.read(mapping));
  }
}

package dev.accord.bench.load;

import dev.accord.bench.Suite;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * What the page that edits an agreement asks for before somebody can type: the definition, the
 * lists to choose from and the vocabulary, one after the other, in a large company.
 */
public final class EditorSuite implements Suite {
  private static final String REST = "/rest/accord/1.0/";
  private static final List<String> LISTS =
      List.of("me", "vocabulary", "departments", "calendars", "services", "agreements");
  private static final int WARM_UP = 20;
  private static final int COUNTED = 60;

  @Override
  public void run(PrintStream out) throws IOException {
    Figures figures = new Figures(out, "editor");
    try (BenchFolder folder = BenchFolder.make();
        SandboxProcess sandbox =
            SandboxProcess.start(folder.path(), List.of("--empty"), Optional.empty())) {
      JiraClient jira = sandbox.administrator();
      Timings stored = new Timings();
      stored.time(
          () -> jira.put(REST + "configuration?fingerprint=first", LargeCompany.document()));
      figures.say(
          "%d departments, %d calendars, %d agreements stored at once in %.0f ms",
          LargeCompany.DEPARTMENTS,
          LargeCompany.CALENDARS,
          LargeCompany.AGREEMENTS,
          stored.median());
      pages(jira, figures);
    }
  }

  private static void pages(JiraClient jira, Figures figures) throws IOException {
    Timings pages = new Timings();
    for (int i = 0; i < WARM_UP + COUNTED; i++) {
      String agreement = REST + "agreements/" + LargeCompany.agreement(i);
      (i < WARM_UP ? new Timings() : pages).time(() -> page(jira, agreement));
    }
    figures.say(
        "all requests of an agreement's page: p50 %.0f ms, p95 %.0f ms of %d pages;"
            + " aim interactive within 1,000",
        pages.median(), pages.quantile(0.95), pages.count());
    for (String list : LISTS) {
      Timings timings = new Timings();
      for (int i = 0; i < COUNTED; i++) {
        timings.time(() -> jira.get(REST + list));
      }
      figures.say(
          "GET %s: p50 %.1f ms, p95 %.1f ms of %d",
          list, timings.median(), timings.quantile(0.95), timings.count());
    }
  }

  private static void page(JiraClient jira, String agreement) throws IOException {
    jira.get(agreement);
    for (String list : LISTS) {
      jira.get(REST + list);
    }
  }
}

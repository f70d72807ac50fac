package dev.accord.bench.load;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.accord.bench.Suite;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The issue panel, recomputation, transitions, a saved calendar and the minute job in a sandbox
 * that is started for it. The last two need generated issues, which are open and due when wanted.
 */
public final class LoadSuite implements Suite {
  private static final String SEARCH =
      "/rest/api/2/search?jql=project=%s%%20order%%20by%%20key"
          + "&fields=status&startAt=%d&maxResults=%d";
  private static final int PAGE = 1000;
  private static final int TRANSITIONED = 40;

  private final LoadSize size;

  public LoadSuite(LoadSize size) {
    this.size = size;
  }

  @Override
  public void run(PrintStream out) throws IOException {
    Figures figures = new Figures(out, "load");
    try (BenchFolder folder = BenchFolder.make()) {
      measure(folder.path(), figures);
      if (size.configuration().isPresent()) {
        new MinuteLoad(folder.path(), figures).run();
      }
    }
  }

  private void measure(Path folder, Figures figures) throws IOException {
    long before = System.nanoTime();
    try (SandboxProcess sandbox =
        SandboxProcess.start(folder, size.contents(folder), Optional.empty())) {
      figures.say(
          "%s, ready after %d s", size.description(), (System.nanoTime() - before) / 1_000_000_000);
      JiraClient jira = sandbox.administrator();
      Optional<String> configuration = size.configuration();
      if (configuration.isPresent()) {
        jira.put("/rest/accord/1.0/configuration?fingerprint=first", Texts.of(configuration.get()));
      }
      List<String> issues = issues(jira);
      Quiet.await(jira, issues.size(), figures);
      new PanelLoad(jira, issues).run(figures);
      new RecomputeLoad(jira, size.project()).run(figures);
      new TransitionLoad(jira, issues.subList(0, TRANSITIONED)).run(figures);
      if (configuration.isPresent()) {
        new CalendarSave(jira).run(figures);
      }
    }
  }

  private List<String> issues(JiraClient jira) throws IOException {
    List<String> keys = new ArrayList<>();
    for (JsonArray page = page(jira, 0); !page.isEmpty(); page = page(jira, keys.size())) {
      for (JsonElement issue : page) {
        keys.add(issue.getAsJsonObject().get("key").getAsString());
      }
    }
    return keys;
  }

  private JsonArray page(JiraClient jira, int start) throws IOException {
    String path = SEARCH.formatted(size.project(), start, PAGE);
    return jira.get(path).getAsJsonObject().getAsJsonArray("issues");
  }
}

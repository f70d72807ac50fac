package dev.accord.bench.load;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.accord.bench.Suite;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The issue panel, recomputation and transitions in a sandbox that is started for it. */
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
    Path folder = Files.createTempDirectory("accord-bench");
    try {
      measure(folder, out);
    } finally {
      delete(folder);
    }
  }

  private void measure(Path folder, PrintStream out) throws IOException {
    long before = System.nanoTime();
    try (SandboxProcess sandbox = SandboxProcess.start(folder, size.contents(folder))) {
      out.printf(
          "%nload       %s, ready after %d s%n",
          size.description(), (System.nanoTime() - before) / 1_000_000_000);
      JiraClient jira = sandbox.administrator();
      List<String> issues = issues(jira);
      Quiet.await(jira, out);
      new PanelLoad(jira, issues).run(out);
      new RecomputeLoad(jira, size.project()).run(out);
      new TransitionLoad(jira, issues.subList(0, TRANSITIONED)).run(out);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
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

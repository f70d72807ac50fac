package dev.accord.bench.load;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The issue panel's question, asked of issues at random, the same ones in every run. */
final class PanelLoad {
  private static final int WARM_UP = 1000;
  private static final int COUNTED = 1000;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

  private final JiraClient jira;
  private final List<String> issues;
  private final Random random = new Random(7);

  PanelLoad(JiraClient jira, List<String> issues) {
    this.jira = jira;
    this.issues = issues;
  }

  void run(Figures figures) throws IOException {
    ask(WARM_UP);
    Timings timings = ask(COUNTED);
    figures.say(
        "panel: p50 %.1f ms, p95 %.1f ms of %,d requests over %,d issues; aim p95 30",
        timings.median(), timings.quantile(0.95), timings.count(), issues.size());
  }

  private Timings ask(int times) throws IOException {
    Timings timings = new Timings();
    long start = System.nanoTime();
    for (int i = 0; i < times && System.nanoTime() - start < LONGEST; i++) {
      String issue = issues.get(random.nextInt(issues.size()));
      timings.time(() -> jira.get("/rest/accord/1.0/issues/%s/clocks".formatted(issue)));
    }
    return timings;
  }
}

package dev.accord.bench.load;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The dry run of a project's recomputation: again and again until it is warm, then some that count;
 * of a large project a few.
 */
final class RecomputeLoad {
  private static final long WARM_UP = TimeUnit.SECONDS.toNanos(15);
  private static final long ENOUGH = TimeUnit.SECONDS.toNanos(60);
  private static final int COUNTED = 5;
  private static final double MILLIS_OF_SECOND = 1000;
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(10);

  private final JiraClient jira;
  private final String project;

  RecomputeLoad(JiraClient jira, String project) {
    this.jira = jira;
    this.project = project;
  }

  void run(Figures figures) throws IOException {
    long start = System.nanoTime();
    int total = recompute();
    while (System.nanoTime() - start < WARM_UP) {
      recompute();
    }
    Timings timings = new Timings();
    start = System.nanoTime();
    int rounds = 0;
    while (rounds == 0 || rounds < COUNTED && System.nanoTime() - start < ENOUGH) {
      timings.time(this::recompute);
      rounds++;
    }
    figures.say(
        "recompute: %,.0f issues a second (project %s, %,d issues, median of %d); aim 2,000",
        total * MILLIS_OF_SECOND / timings.median(), project, total, rounds);
  }

  /** How many issues it looked at. */
  private int recompute() throws IOException {
    String path = "/rest/accord/1.0/recomputations";
    JsonObject body = new JsonObject();
    body.addProperty("project", project);
    JsonObject told = jira.post(path, body.toString()).getAsJsonObject();
    String id = told.get("id").getAsString();
    while (told.get("state").getAsString().equals("RUNNING")) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
      told = jira.get(path + "/" + id).getAsJsonObject();
    }
    if (!told.get("state").getAsString().equals("READY")) {
      throw new IOException("the recomputation ended in %s".formatted(told));
    }
    return told.get("total").getAsInt();
  }
}

package dev.accord.bench.load;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits until Accord has tracked what was loaded, so that figures are not those of a rush. */
final class Quiet {
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final long SOON = TimeUnit.MILLISECONDS.toNanos(5);
  private static final long LONGEST = TimeUnit.MINUTES.toNanos(40);
  private static final double NANOS_OF_SECOND = 1e9;

  private Quiet() {}

  /**
   * Waits for the first tracking, and says how long it took.
   *
   * @param issues so many at least
   */
  static void await(JiraClient jira, int issues, Figures figures) throws IOException {
    long start = System.nanoTime();
    JsonObject status = status(jira);
    while ((isBusy(status) || tracked(status) < issues) && System.nanoTime() - start < LONGEST) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
      status = status(jira);
    }
    double seconds = (System.nanoTime() - start) / NANOS_OF_SECOND;
    figures.say(
        "%,d issues tracked after %.0f s more, %,.0f a second; %,d wait to be tracked%s",
        tracked(status),
        seconds,
        tracked(status) / seconds,
        queued(status),
        isBusy(status) ? ": this work makes the figures too high" : "");
  }

  /** Waits until nothing is to be tracked, looking often. */
  static void await(JiraClient jira) throws IOException {
    long start = System.nanoTime();
    while (isBusy(status(jira)) && System.nanoTime() - start < LONGEST) {
      LockSupport.parkNanos(SOON);
    }
  }

  static JsonObject status(JiraClient jira) throws IOException {
    return jira.get("/rest/accord/1.0/status").getAsJsonObject();
  }

  static long queued(JsonObject status) {
    return status.get("queued").getAsLong();
  }

  private static long tracked(JsonObject status) {
    return status.get("tracked").getAsLong();
  }

  private static boolean isBusy(JsonObject status) {
    return queued(status) > 0;
  }
}

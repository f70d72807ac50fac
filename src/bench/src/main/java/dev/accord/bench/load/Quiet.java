package dev.accord.bench.load;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits until Accord has tracked what was loaded, so that figures are not those of a rush. */
final class Quiet {
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final long LONGEST = TimeUnit.MINUTES.toNanos(10);

  private Quiet() {}

  static void await(JiraClient jira, PrintStream out) throws IOException {
    long start = System.nanoTime();
    JsonObject status = status(jira);
    while (isBusy(status) && System.nanoTime() - start < LONGEST) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
      status = status(jira);
    }
    out.printf(
        "load       %,d issues tracked, %,d wait to be tracked%s%n",
        status.get("tracked").getAsLong(),
        status.get("queued").getAsLong(),
        isBusy(status) ? ": this work makes the figures too high" : "");
  }

  /** Also before anything is queued. */
  private static boolean isBusy(JsonObject status) {
    return status.get("queued").getAsLong() > 0 || status.get("tracked").getAsLong() == 0;
  }

  private static JsonObject status(JiraClient jira) throws IOException {
    return jira.get("/rest/accord/1.0/status").getAsJsonObject();
  }
}

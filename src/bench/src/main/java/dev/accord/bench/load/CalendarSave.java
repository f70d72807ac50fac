package dev.accord.bench.load;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Saves a calendar by which half of the open clocks run: how long the person waits, and how long
 * all issues of the project take in the background.
 */
final class CalendarSave {
  private static final String PATH = "/rest/accord/1.0/calendars/office";
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final double NANOS_OF_SECOND = 1e9;
  private static final double NANOS_OF_MILLI = 1e6;

  private final JiraClient jira;

  CalendarSave(JiraClient jira) {
    this.jira = jira;
  }

  void run(Figures figures) throws IOException {
    JsonObject stored = jira.get(PATH).getAsJsonObject();
    JsonObject changed = stored.getAsJsonObject("document");
    JsonArray versions = changed.getAsJsonArray("versions");
    versions.add(
        JsonParser.parseString(
            "{\"version\": 2, \"effectiveFrom\": \"2099-01-01T00:00:00Z\","
                + " \"zone\": \"Europe/Berlin\", \"week\": {\"mon-fri\": [\"09:00-18:00\"]}}"));
    Quiet.await(jira);
    String reconciled = lastReconcile(Quiet.status(jira));
    long start = System.nanoTime();
    jira.put(PATH + "?revision=" + stored.get("revision").getAsInt(), changed.toString());
    long saved = System.nanoTime();
    long most = 0;
    long seen = saved;
    JsonObject status = Quiet.status(jira);
    while (Quiet.queued(status) > 0 || lastReconcile(status).equals(reconciled)) {
      seen = most == 0 ? System.nanoTime() : seen;
      most = Math.max(most, Quiet.queued(status));
      LockSupport.parkNanos(BETWEEN_LOOKS);
      status = Quiet.status(jira);
    }
    double seconds = (System.nanoTime() - saved) / NANOS_OF_SECOND;
    figures.say(
        "calendar saved: answered after %.0f ms, first issues queued after %.0f ms,"
            + " up to %,d waited, all tracked after %.0f s; aim at once, then in the background",
        (saved - start) / NANOS_OF_MILLI, (seen - saved) / NANOS_OF_MILLI, most, seconds);
  }

  /** Changes when a pass has queued all that it found. */
  private static String lastReconcile(JsonObject status) {
    return status.has("lastReconcile") ? status.get("lastReconcile").getAsString() : "";
  }
}

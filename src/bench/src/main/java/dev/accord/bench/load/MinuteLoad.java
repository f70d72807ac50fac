package dev.accord.bench.load;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The minute job when one open clock of a hundred is due: the sandbox is started once more with its
 * clock put forward, so the figure is that of a JVM that has just started.
 */
final class MinuteLoad {
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long LONGEST = TimeUnit.MINUTES.toNanos(5);
  private static final double NANOS_OF_SECOND = 1e9;

  private final Path folder;
  private final Figures figures;

  MinuteLoad(Path folder, Figures figures) {
    this.folder = folder;
    this.figures = figures;
  }

  void run() throws IOException {
    try (SandboxProcess sandbox =
        SandboxProcess.start(folder, List.of(), Optional.of(GeneratedLog.DUE_AFTER))) {
      JiraClient jira = sandbox.administrator();
      long start = System.nanoTime();
      JsonObject pass = pass(jira);
      while (pass.get("issues").getAsInt() == 0 && System.nanoTime() - start < LONGEST) {
        LockSupport.parkNanos(BETWEEN_LOOKS);
        pass = pass(jira);
      }
      Quiet.await(jira);
      figures.say(
          "minute job: %,d of %,d issues due, queued in %,d ms, tracked anew within %.1f s; aim 5 s",
          pass.get("issues").getAsInt(),
          Quiet.status(jira).get("tracked").getAsLong(),
          pass.get("millis").getAsLong(),
          (System.nanoTime() - start) / NANOS_OF_SECOND);
    }
  }

  /** The last one; without issues when there was none since the start that had any. */
  private static JsonObject pass(JiraClient jira) throws IOException {
    JsonObject none = new JsonObject();
    none.addProperty("issues", 0);
    none.addProperty("millis", 0);
    JsonObject status = Quiet.status(jira);
    return status.has("minuteJob") ? status.getAsJsonObject("minuteJob") : none;
  }
}

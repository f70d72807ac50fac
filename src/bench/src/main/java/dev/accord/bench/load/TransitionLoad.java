package dev.accord.bench.load;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;

/**
 * What Accord adds to a transition: blocks of transitions with the plugin switched on and off by
 * turns, the same issues in both. The first ones after a switch are not counted.
 *
 * <p>On the user's thread alone: each request waits until what the one before it has queued is
 * tracked. Then with the tracking beside it: one request after the other, as fast as they come.
 */
final class TransitionLoad {
  private static final String PLUGIN = "/rest/plugins/1.0/dev.accord.accord-plugin-key";
  private static final int PAIRS = 6;
  private static final int SETTLING = 10;
  private static final int COUNTED = 40;

  private final JiraClient jira;
  private final List<String> issues;
  private int next;

  TransitionLoad(JiraClient jira, List<String> issues) {
    this.jira = jira;
    this.issues = issues;
  }

  void run(Figures figures) throws IOException {
    pairs(figures, true, "the user's thread alone; aim 2");
    pairs(figures, false, "tracking beside it");
  }

  private void pairs(Figures figures, boolean alone, String what) throws IOException {
    Timings on = new Timings();
    Timings off = new Timings();
    Timings added = new Timings();
    for (int pair = 0; pair < PAIRS; pair++) {
      Timings with = block(true, alone);
      Timings without = block(false, alone);
      on.add(with.median());
      off.add(without.median());
      added.add(with.median() - without.median());
    }
    jira.put(PLUGIN, "{\"enabled\": true}");
    Quiet.await(jira);
    figures.say(
        "transition: %.2f ms with Accord, %.2f ms without, added %.2f ms"
            + " (median of %d pairs of %d, from %.2f to %.2f ms), %s",
        on.median(),
        off.median(),
        added.median(),
        PAIRS,
        COUNTED,
        added.quantile(0),
        added.quantile(1),
        what);
  }

  private Timings block(boolean enabled, boolean alone) throws IOException {
    jira.put(PLUGIN, "{\"enabled\": %s}".formatted(enabled));
    next = 0;
    Timings timings = new Timings();
    for (int i = 0; i < SETTLING + COUNTED; i++) {
      if (enabled && (alone || i == 0)) {
        Quiet.await(jira);
      }
      transition(i < SETTLING ? new Timings() : timings);
    }
    return timings;
  }

  /** Any step that the issue's workflow offers; finding it is not counted. */
  private void transition(Timings timings) throws IOException {
    String path = "/rest/api/2/issue/%s/transitions".formatted(issues.get(next));
    next = (next + 1) % issues.size();
    JsonArray offered = jira.get(path).getAsJsonObject().getAsJsonArray("transitions");
    JsonElement first = offered.get(0).getAsJsonObject().get("id");
    JsonObject body = new JsonObject();
    JsonObject transition = new JsonObject();
    transition.add("id", first);
    body.add("transition", transition);
    timings.time(() -> jira.post(path, body.toString()));
  }
}

package dev.accord.sync.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.sync.page.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the service stands, in lines for a terminal. */
final class StandingText {
  private static final List<String> HEADS =
      List.of("SYSTEM", "TICKETS", "LAG", "NOT UNDERSTOOD", "CLOCK", "STATE");

  private StandingText() {}

  /**
   * @param standing as {@link dev.accord.sync.run.StandingJson} writes it
   */
  static String of(JsonObject standing) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADS);
    standing.getAsJsonArray("sources").forEach(source -> rows.add(row(source.getAsJsonObject())));
    StringBuilder text = new StringBuilder(table(rows));
    standing.getAsJsonArray("sources").forEach(source -> writing(source.getAsJsonObject(), text));
    JsonObject accord = standing.getAsJsonObject("accord");
    text.append(
        "%nAccord: %s, %s tickets wait to be handed over%n"
            .formatted(
                accord.has("revision")
                    ? "agreements of revision " + accord.get("revision").getAsLong()
                    : "no agreements yet",
                accord.get("waiting").getAsInt()));
    failure(accord, "failure", text);
    for (JsonElement reason : accord.getAsJsonArray("refused")) {
      text.append("  not taken: ").append(reason.getAsString()).append('\n');
    }
    text.append("Health: ").append(standing.get("health").getAsString()).append('\n');
    return text.toString();
  }

  private static void writing(JsonObject source, StringBuilder text) {
    if (!source.has("writeBack")) {
      return;
    }
    JsonObject writing = source.getAsJsonObject("writeBack");
    text.append(
        "%nWriting back to %s: %,d tickets wait, %,d of them refused%n"
            .formatted(
                source.get("system").getAsString(),
                writing.get("waiting").getAsInt(),
                writing.get("refused").getAsInt()));
    failure(writing, "failure", text);
    for (JsonElement one : writing.getAsJsonArray("refusals")) {
      JsonObject refusal = one.getAsJsonObject();
      text.append(
          "  %s: %s%n"
              .formatted(refusal.get("ticket").getAsString(), refusal.get("reason").getAsString()));
    }
  }

  private static List<String> row(JsonObject source) {
    StringBuilder state = new StringBuilder();
    failure(source, "failure", state);
    failure(source, "deletionsFailure", state);
    failure(source, "membershipsFailure", state);
    boolean complete = source.get("complete").getAsBoolean();
    return List.of(
        source.get("system").getAsString(),
        "%,d".formatted(source.get("tickets").getAsInt()),
        source.has("lag") ? Words.span(millis(source, "lag")) : "-",
        "%,d".formatted(source.get("notUnderstood").getAsInt()),
        Words.offset(millis(source, "clockOffset")),
        state.length() > 0
            ? state.toString().strip()
            : complete ? "reading changes" : "first reading");
  }

  private static Duration millis(JsonObject object, String name) {
    return Duration.ofMillis(object.get(name).getAsLong());
  }

  private static void failure(JsonObject object, String name, StringBuilder text) {
    if (object.has(name)) {
      JsonObject failure = object.getAsJsonObject(name);
      text.append(
          "  %s since %s: %s%n"
              .formatted(
                  failure.get("trouble").getAsString(),
                  failure.get("since").getAsString(),
                  failure.get("message").getAsString()));
    }
  }

  /** Columns as wide as their widest text; the last one as it comes. */
  private static String table(List<List<String>> rows) {
    int[] widths = new int[HEADS.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        boolean last = i == widths.length - 1;
        text.append(
            last ? row.get(i) : String.format(Locale.ROOT, "%-" + widths[i] + "s  ", row.get(i)));
      }
      text.append('\n');
    }
    return text.toString();
  }
}

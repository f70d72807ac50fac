package dev.accord.sync.judged;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.accord.document.json.ObjectWriter;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Outcome;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a ticket as Accord tells how its clocks stand. */
public final class JudgedFormat {
  private JudgedFormat() {}

  /**
   * @throws IllegalArgumentException when it is none
   */
  public static JudgedTicket read(JsonElement json) {
    JsonObject ticket = object(json);
    JsonElement told = ticket.get("clocks");
    if (told == null || !told.isJsonArray()) {
      throw new IllegalArgumentException("a ticket has no list 'clocks'");
    }
    List<JudgedClock> clocks = new ArrayList<>();
    told.getAsJsonArray().forEach(clock -> clocks.add(clock(object(clock))));
    return new JudgedTicket(
        required(ticket, "id"), required(ticket, "key"), clocks, told.getAsJsonArray());
  }

  /**
   * @throws IllegalArgumentException when the text is none that {@link #write} wrote
   */
  public static JudgedTicket read(String text) {
    try {
      return read(JsonParser.parseString(text));
    } catch (JsonParseException e) {
      throw new IllegalArgumentException("what Accord said of a ticket is no JSON", e);
    }
  }

  public static String write(JudgedTicket ticket) {
    return new ObjectWriter()
        .with("id", ticket.id())
        .with("key", ticket.key())
        .with("clocks", (JsonElement) ticket.told())
        .done()
        .toString();
  }

  private static JudgedClock clock(JsonObject json) {
    JsonObject agreement = part(json, "agreement");
    JsonObject metric = part(json, "metric");
    int cycle = (int) number(json, "cycle").orElse(0L).longValue();
    return new JudgedClock(
        new ClockKey(
            new AgreementId(required(agreement, "id")), new MetricId(required(metric, "id"))),
        new JudgedClock.Names(
            required(agreement, "name"),
            required(metric, "name"),
            required(part(json, "department"), "name")),
        cycle,
        Phase.valueOf(required(json, "phase")),
        text(json, "standing").map(Standing::valueOf),
        new JudgedClock.Times(
            instant(json, "due"), instant(json, "atRiskAt"), instant(json, "breachedAt")),
        number(json, "remainingMillis").map(Duration::ofMillis),
        verdict(json, cycle));
  }

  private static Optional<JudgedClock.Verdict> verdict(JsonObject clock, int cycle) {
    if (!clock.has("verdict")) {
      return Optional.empty();
    }
    JsonObject verdict = part(clock, "verdict");
    return number(verdict, "cycle")
        .filter(number -> number == cycle)
        .map(
            number ->
                new JudgedClock.Verdict(
                    Outcome.valueOf(required(verdict, "outcome")),
                    instant(verdict, "at")
                        .orElseThrow(() -> new IllegalArgumentException("a verdict has no 'at'"))));
  }

  private static Optional<Instant> instant(JsonObject object, String name) {
    try {
      return text(object, name).map(Instant::parse);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'%s' is no instant".formatted(name), e);
    }
  }

  private static Optional<Long> number(JsonObject object, String name) {
    return text(object, name).map(Long::parseLong);
  }

  private static Optional<String> text(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }

  private static String required(JsonObject object, String name) {
    return text(object, name)
        .orElseThrow(() -> new IllegalArgumentException("'%s' is missing".formatted(name)));
  }

  private static JsonObject part(JsonObject object, String name) {
    return object(object.get(name) == null ? new JsonArray() : object.get(name));
  }

  private static JsonObject object(JsonElement json) {
    if (!json.isJsonObject()) {
      throw new IllegalArgumentException("a ticket, a clock or a part of one is no object");
    }
    return json.getAsJsonObject();
  }
}

package dev.accord.plugin.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Histogram;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.review.Area;
import dev.accord.engine.review.Cause;
import dev.accord.engine.review.CauseGroup;
import dev.accord.engine.review.Causes;
import dev.accord.engine.review.Dimension;
import dev.accord.engine.survey.ExperienceVerdict;
import dev.accord.plugin.survey.Experience;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Frozen figures as JSON, written member by member: what is stored outlives the records. */
public final class FrozenText {
  private FrozenText() {}

  /** A figure and the share that was to be reached. */
  public record Figure(Tally tally, Percent target) {}

  /** Writes a figure. */
  public static String of(Figure figure) {
    JsonObject json = tally(figure.tally());
    json.addProperty("target", figure.target().basisPoints());
    return json.toString();
  }

  /** Reads what {@link #of(Figure)} wrote. */
  public static Figure figure(String text) {
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    return new Figure(tally(json), new Percent(json.get("target").getAsInt()));
  }

  /** Writes the long part of a report. */
  static String of(Content content) {
    JsonObject json = new JsonObject();
    json.add("promises", array(content.promises(), FrozenText::promise));
    json.add("scores", array(content.scores(), FrozenText::score));
    json.add("misses", array(content.misses(), FrozenText::miss));
    return json.toString();
  }

  /**
   * Reads what {@link #of(Content)} wrote, now or when scores had no place in it and duties of the
   * client counted as promises.
   */
  public static Content content(String text) {
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    return new Content(
        list(json.get("promises"), FrozenText::promise),
        member(json, "scores").map(scores -> list(scores, FrozenText::score)).orElse(List.of()),
        list(json.get("misses"), FrozenText::miss));
  }

  /** Writes the causes of misses. */
  static String of(Causes causes) {
    JsonObject json = new JsonObject();
    json.addProperty("misses", causes.misses());
    json.add(
        "causes",
        array(
            causes.causes(),
            cause -> {
              JsonObject one = new JsonObject();
              one.addProperty("dimension", cause.dimension().name());
              one.add("groups", array(cause.groups(), FrozenText::group));
              return one;
            }));
    return json.toString();
  }

  /** Reads what {@link #of(Causes)} wrote. */
  public static Causes causes(String text) {
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    return new Causes(
        json.get("misses").getAsInt(),
        list(
            json.get("causes"),
            one ->
                new Cause(
                    Dimension.valueOf(one.get("dimension").getAsString()),
                    list(one.get("groups"), FrozenText::group))));
  }

  private static JsonObject group(CauseGroup group) {
    JsonObject json = new JsonObject();
    json.addProperty("name", group.name());
    json.addProperty("share", group.share().toPlainString());
    JsonArray issues = new JsonArray();
    group.issues().forEach(issues::add);
    json.add("issues", issues);
    return json;
  }

  private static CauseGroup group(JsonObject json) {
    List<String> issues = new ArrayList<>();
    json.get("issues").getAsJsonArray().forEach(issue -> issues.add(issue.getAsString()));
    return new CauseGroup(
        json.get("name").getAsString(), json.get("share").getAsBigDecimal(), issues);
  }

  private static JsonObject tally(Tally tally) {
    JsonObject json = new JsonObject();
    tally.counts().forEach((outcome, count) -> json.addProperty(outcome.name(), count));
    json.addProperty("openLate", tally.openLate());
    json.addProperty("elapsedMillis", tally.elapsedMillis());
    json.addProperty("durations", tally.durations().toString());
    return json;
  }

  private static Tally tally(JsonObject json) {
    Map<CycleOutcome, Integer> counts = new EnumMap<>(CycleOutcome.class);
    for (CycleOutcome outcome : CycleOutcome.values()) {
      if (json.has(outcome.name())) {
        counts.put(outcome, json.get(outcome.name()).getAsInt());
      }
    }
    return new Tally(
        counts,
        json.get("openLate").getAsInt(),
        json.get("elapsedMillis").getAsLong(),
        Histogram.parse(json.get("durations").getAsString()));
  }

  private static JsonObject promise(Promise promise) {
    JsonObject json = tally(promise.tally());
    json.addProperty("metric", promise.metric().value());
    json.addProperty("name", promise.name());
    json.addProperty("area", promise.area().name());
    json.addProperty("owedBy", promise.owedBy().name());
    promise
        .goal()
        .ifPresent(
            goal -> {
              json.addProperty("goal", goal.id().value());
              json.addProperty("goalName", goal.name());
            });
    promise.target().ifPresent(target -> json.addProperty("targetMillis", target.toMillis()));
    json.addProperty("complianceTarget", promise.complianceTarget().basisPoints());
    return json;
  }

  private static Promise promise(JsonObject json) {
    return new Promise(
        new MetricId(json.get("metric").getAsString()),
        json.get("name").getAsString(),
        Area.valueOf(json.get("area").getAsString()),
        member(json, "owedBy").map(side -> Side.valueOf(side.getAsString())).orElse(Side.PROVIDER),
        member(json, "goal")
            .map(
                goal ->
                    new Promise.NamedGoal(
                        new GoalId(goal.getAsString()), json.get("goalName").getAsString())),
        millis(json, "targetMillis"),
        new Percent(json.get("complianceTarget").getAsInt()),
        tally(json));
  }

  private static JsonObject score(ScorePromise promise) {
    JsonObject json = new JsonObject();
    json.addProperty("metric", promise.metric().value());
    json.addProperty("name", promise.name());
    json.addProperty("about", promise.about().value());
    json.addProperty("question", promise.asked().question().name());
    json.addProperty("atLeast", promise.asked().atLeast().toPlainString());
    json.addProperty("minimumAnswers", promise.asked().minimumAnswers());
    promise
        .score()
        .ifPresent(
            score -> {
              json.addProperty("score", score.point());
              json.addProperty("low", score.low());
              json.addProperty("high", score.high());
              json.addProperty("answers", score.answers());
            });
    json.addProperty("verdict", promise.verdict().name());
    return json;
  }

  private static ScorePromise score(JsonObject json) {
    return new ScorePromise(
        new MetricId(json.get("metric").getAsString()),
        json.get("name").getAsString(),
        new DepartmentId(json.get("about").getAsString()),
        new ScorePromise.Asked(
            SurveyQuestion.valueOf(json.get("question").getAsString()),
            new BigDecimal(json.get("atLeast").getAsString()),
            json.get("minimumAnswers").getAsInt()),
        member(json, "score")
            .map(
                point ->
                    new Experience.Score(
                        point.getAsString(),
                        json.get("low").getAsString(),
                        json.get("high").getAsString(),
                        json.get("answers").getAsInt())),
        ExperienceVerdict.valueOf(json.get("verdict").getAsString()));
  }

  private static JsonObject miss(MissedTicket miss) {
    JsonObject json = new JsonObject();
    json.addProperty("issue", miss.issueId());
    json.addProperty("metric", miss.metric().value());
    json.addProperty("cycle", miss.cycle());
    miss.goal().ifPresent(goal -> json.addProperty("goal", goal.value()));
    json.addProperty("at", miss.at().toEpochMilli());
    miss.elapsed().ifPresent(elapsed -> json.addProperty("elapsedMillis", elapsed.toMillis()));
    miss.target().ifPresent(target -> json.addProperty("targetMillis", target.toMillis()));
    json.addProperty("open", miss.open());
    return json;
  }

  private static MissedTicket miss(JsonObject json) {
    return new MissedTicket(
        json.get("issue").getAsLong(),
        new MetricId(json.get("metric").getAsString()),
        json.get("cycle").getAsInt(),
        member(json, "goal").map(goal -> new GoalId(goal.getAsString())),
        Instant.ofEpochMilli(json.get("at").getAsLong()),
        millis(json, "elapsedMillis"),
        millis(json, "targetMillis"),
        json.get("open").getAsBoolean());
  }

  private static Optional<Duration> millis(JsonObject json, String name) {
    return member(json, name).map(millis -> Duration.ofMillis(millis.getAsLong()));
  }

  private static Optional<JsonElement> member(JsonObject json, String name) {
    return Optional.ofNullable(json.get(name));
  }

  private static <T> JsonArray array(List<T> values, Function<T, JsonObject> write) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(write.apply(value)));
    return array;
  }

  private static <T> List<T> list(JsonElement array, Function<JsonObject, T> read) {
    List<T> values = new ArrayList<>();
    array.getAsJsonArray().forEach(one -> values.add(read.apply(one.getAsJsonObject())));
    return values;
  }
}

package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.References;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Nearest;
import dev.accord.document.problem.Words;
import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.QualityMetric;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.TimeMetric;
import java.util.List;
import java.util.Optional;

/** One promise, of the kind that it says. */
final class MetricFormat {
  static final Choice<Side> SIDE = Choice.of(Side.class);

  private static final String TIME = "time";
  private static final String QUALITY = "quality";
  private static final String EXPERIENCE = "experience";
  private static final List<String> KINDS = List.of(TIME, QUALITY, EXPERIENCE);

  private MetricFormat() {}

  /** What metrics of every kind say. */
  record Heading(Optional<MetricId> id, Optional<String> name, Side owedBy, int weight) {
    private static Heading read(Members members, References metrics) {
      return new Heading(
          members.required("id", Keys.declared("metric", metrics, MetricId::new)),
          members.required("name", Texts::name),
          members.optional("owedBy", SIDE::read).orElse(Side.PROVIDER),
          members.optional("weight", Numbers::weight).orElse(Metric.USUAL_WEIGHT));
    }
  }

  /**
   * Reads a metric.
   *
   * @param metrics the ids of the version's metrics
   */
  static Optional<Metric> read(Value value, References metrics) {
    return value.members().flatMap(members -> read(members, metrics));
  }

  /** Of an unknown kind only that is said: its members are those of no other. */
  private static Optional<Metric> read(Members members, References metrics) {
    Optional<String> kind = members.required("kind", MetricFormat::kind);
    Heading heading = Heading.read(members, metrics);
    return kind.flatMap(
        known ->
            switch (known) {
              case QUALITY -> PlainMetricFormat.quality(members, heading);
              case EXPERIENCE -> PlainMetricFormat.experience(members, heading);
              default -> TimeMetricFormat.read(members, heading, metrics);
            });
  }

  private static Optional<String> kind(Value value) {
    return value
        .text()
        .flatMap(
            kind ->
                KINDS.contains(kind)
                    ? Optional.of(kind)
                    : value.mistake(
                        "There is no kind of metric %s; known are %s."
                            .formatted(Words.quoted(kind), Words.oneOf(KINDS)),
                        () -> Nearest.cure(kind, KINDS, "Use a known one, or a newer Accord.")));
  }

  static JsonElement write(Metric metric) {
    if (metric instanceof TimeMetric time) {
      return TimeMetricFormat.write(heading(TIME, metric), time);
    }
    return metric instanceof QualityMetric quality
        ? PlainMetricFormat.write(heading(QUALITY, metric), quality)
        : PlainMetricFormat.write(heading(EXPERIENCE, metric), (ExperienceMetric) metric);
  }

  private static ObjectWriter heading(String kind, Metric metric) {
    return new ObjectWriter()
        .with("kind", kind)
        .with("id", metric.id())
        .with("name", metric.name())
        .unless(Side.PROVIDER, "owedBy", metric.owedBy(), SIDE::write)
        .unless(Metric.USUAL_WEIGHT, "weight", metric.weight(), JsonPrimitive::new);
  }
}

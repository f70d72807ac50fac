package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.accord.document.format.MetricFormat.Heading;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.QualityMeasure;
import dev.accord.engine.agreement.QualityMetric;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.ticket.Filter;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Promises without a clock: {@code {"kind": "quality", "measure": "reopened", …}} and {@code
 * {"kind": "experience", "question": "choose-again", "atLeast": 40, "minimumAnswers": 5, …}}.
 */
final class PlainMetricFormat {
  private static final Choice<QualityMeasure> MEASURE = Choice.of(QualityMeasure.class);
  private static final Choice<SurveyQuestion> QUESTION = Choice.of(SurveyQuestion.class);

  private PlainMetricFormat() {}

  static Optional<Metric> quality(Members members, Heading heading) {
    Optional<QualityMeasure> measure = members.required("measure", MEASURE::read);
    Filter applies = members.optional("for", FilterFormat::read).orElse(Filter.ANYTHING);
    Percent compliance =
        members.optional("complianceTarget", Numbers::percent).orElse(Percent.NINETY_FIVE);
    return members.build(
        () ->
            new QualityMetric(
                heading.id().orElseThrow(),
                heading.name().orElseThrow(),
                heading.owedBy(),
                heading.weight(),
                measure.orElseThrow(),
                applies,
                compliance));
  }

  static Optional<Metric> experience(Members members, Heading heading) {
    Optional<SurveyQuestion> question = members.required("question", QUESTION::read);
    Optional<BigDecimal> atLeast = members.required("atLeast", Numbers::score);
    Optional<Integer> answers = members.required("minimumAnswers", Numbers::count);
    return members.build(
        () ->
            new ExperienceMetric(
                heading.id().orElseThrow(),
                heading.name().orElseThrow(),
                heading.owedBy(),
                heading.weight(),
                question.orElseThrow(),
                atLeast.orElseThrow(),
                answers.orElseThrow()));
  }

  static JsonElement write(ObjectWriter out, QualityMetric metric) {
    return out.with("measure", MEASURE.write(metric.measure()))
        .unless(Filter.ANYTHING, "for", metric.applies(), FilterFormat::write)
        .unless(Percent.NINETY_FIVE, "complianceTarget", metric.complianceTarget(), Numbers::write)
        .done();
  }

  static JsonElement write(ObjectWriter out, ExperienceMetric metric) {
    return out.with("question", QUESTION.write(metric.question()))
        .with("atLeast", new JsonPrimitive(new BigDecimal(metric.atLeast().toPlainString())))
        .with("minimumAnswers", metric.minimumAnswers())
        .done();
  }
}

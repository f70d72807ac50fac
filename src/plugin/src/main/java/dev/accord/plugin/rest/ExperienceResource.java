package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.survey.ExperienceVerdict;
import dev.accord.engine.survey.Measure;
import dev.accord.engine.survey.Tally;
import dev.accord.plugin.config.DefinitionName;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.ExperienceBody.ClauseBody;
import dev.accord.plugin.rest.ExperienceBody.VerdictBody;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.survey.Answers;
import dev.accord.plugin.survey.AnswersOf;
import dev.accord.plugin.view.Reference;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Promises on how clients find the work, period by period. */
@Path("figures/experience")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ExperienceResource {
  private static final int MOST_PERIODS = 60;

  /** So many periods before the first one told are looked at for what others are compared to. */
  private static final int EARLIER = 12;

  private final Caller caller;
  private final Editing editing;
  private final SurveyFigures figures;
  private final Clock clock;

  @Inject
  public ExperienceResource(Caller caller, Editing editing, SurveyFigures figures, Clock clock) {
    this.caller = caller;
    this.editing = editing;
    this.figures = figures;
    this.clock = clock;
  }

  /** By the version in force now, oldest period first; the last is the newest that has ended. */
  @GET
  public String experience(
      @QueryParam("agreement") @Nullable String id,
      @QueryParam("length") @DefaultValue("QUARTER") String length,
      @QueryParam("periods") @DefaultValue("4") int periods) {
    if (id == null || id.isBlank()) {
      throw new Failure(Kind.BAD_REQUEST, "No agreement is named.", "Send its id as agreement.");
    }
    Rules rules = editing.rules();
    Agreement agreement =
        editing.agreement(
            editing.rights(caller, rules), rules, new DefinitionName(DefinitionKind.AGREEMENT, id));
    PeriodLength by = PeriodQuery.length(length);
    int count = Math.max(1, Math.min(periods, MOST_PERIODS));
    Instant now = clock.instant();
    List<ExperienceMetric> metrics =
        agreement.versionAt(now).map(AgreementVersion::metrics).orElse(List.of()).stream()
            .filter(ExperienceMetric.class::isInstance)
            .map(ExperienceMetric.class::cast)
            .toList();
    return Json.write(
        new ExperienceBody(
            now,
            new Reference(agreement.id().value(), agreement.name()),
            metrics.stream()
                .flatMap(metric -> clauses(metric, agreement, by, count, rules.rulebook()).stream())
                .toList()));
  }

  /** One for each department that owes it: the provider, or every client for itself. */
  private List<ClauseBody> clauses(
      ExperienceMetric metric, Agreement agreement, PeriodLength by, int count, Rulebook rulebook) {
    if (metric.owedBy() == Side.PROVIDER) {
      Set<DepartmentId> clients = Set.copyOf(agreement.clients());
      return List.of(clause(metric, agreement.provider(), clients, by, count, rulebook));
    }
    return agreement.clients().stream()
        .map(client -> clause(metric, client, Set.of(agreement.provider()), by, count, rulebook))
        .toList();
  }

  private ClauseBody clause(
      ExperienceMetric metric,
      DepartmentId about,
      Set<DepartmentId> clients,
      PeriodLength by,
      int count,
      Rulebook rulebook) {
    LocalDate last = figures.first(by, null);
    List<VerdictBody> told = new ArrayList<>();
    boolean hasBaseline = false;
    for (int back = count - 1 + EARLIER; back >= 0; back--) {
      LocalDate first = by.plus(last, -back);
      Optional<Measure> measured =
          measure(
              metric,
              new AnswersOf(about, clients, Audience.BOTH, Optional.empty(), by, first),
              rulebook);
      ExperienceVerdict verdict = ExperienceVerdict.of(metric, measured, hasBaseline);
      hasBaseline |= verdict == ExperienceVerdict.BASELINE;
      if (back < count) {
        told.add(
            new VerdictBody(
                by.label(first),
                measured.map(one -> shown(metric, one)).orElse(null),
                measured.map(Measure::answers).orElse(null),
                verdict.name()));
      }
    }
    return new ClauseBody(
        new Reference(metric.id().value(), metric.name()),
        SurveyFigures.reference(about, rulebook),
        metric.question().name(),
        metric.atLeast().toPlainString(),
        metric.minimumAnswers(),
        told);
  }

  /** Of questions with enough answers to be shown; the others are as if nobody had answered. */
  private Optional<Measure> measure(ExperienceMetric metric, AnswersOf wanted, Rulebook rulebook) {
    Map<SurveyQuestion, Tally> shown = new EnumMap<>(SurveyQuestion.class);
    List<Answers> answers = figures.answers(wanted, rulebook);
    Answers.byQuestion(answers)
        .forEach(
            (question, tally) -> {
              if (ScoreBodies.isShown(tally)) {
                shown.put(question, tally);
              }
            });
    return Measure.of(metric.question(), shown, figures.population(wanted, answers, rulebook));
  }

  private static String shown(ExperienceMetric metric, Measure measure) {
    int decimals = metric.question() == SurveyQuestion.CHOOSE_AGAIN ? 0 : 1;
    return BigDecimal.valueOf(measure.point())
        .setScale(9, RoundingMode.HALF_EVEN)
        .setScale(decimals, RoundingMode.FLOOR)
        .toPlainString();
  }
}

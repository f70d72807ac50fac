package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.plugin.config.DefinitionName;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.ExperienceBody.ClauseBody;
import dev.accord.plugin.rest.ExperienceBody.VerdictBody;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.survey.Experience;
import dev.accord.plugin.survey.Experiences;
import dev.accord.plugin.view.Reference;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Promises on how clients find the work, period by period. */
@Path("figures/experience")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ExperienceResource {
  private static final int MOST_PERIODS = 60;

  private final Caller caller;
  private final Editing editing;
  private final SurveyFigures figures;
  private final Experiences experiences;
  private final Clock clock;

  @Inject
  public ExperienceResource(
      Caller caller, Editing editing, SurveyFigures figures, Experiences experiences, Clock clock) {
    this.caller = caller;
    this.editing = editing;
    this.figures = figures;
    this.experiences = experiences;
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
    List<ExperienceMetric> promises =
        agreement.versionAt(now).map(AgreementVersion::metrics).orElse(List.of()).stream()
            .filter(ExperienceMetric.class::isInstance)
            .map(ExperienceMetric.class::cast)
            .toList();
    return Json.write(
        new ExperienceBody(
            now,
            new Reference(agreement.id().value(), agreement.name()),
            promises.stream()
                .flatMap(
                    promise ->
                        Experiences.owing(promise, agreement).stream()
                            .map(
                                about ->
                                    clause(promise, agreement, about, by, count, rules.rulebook())))
                .toList()));
  }

  private ClauseBody clause(
      ExperienceMetric promise,
      Agreement agreement,
      DepartmentId about,
      PeriodLength by,
      int count,
      Rulebook rulebook) {
    LocalDate last = figures.first(by, null);
    return new ClauseBody(
        new Reference(promise.id().value(), promise.name()),
        SurveyFigures.reference(about, rulebook),
        promise.question().name(),
        promise.atLeast().toPlainString(),
        promise.minimumAnswers(),
        IntStream.range(0, count)
            .mapToObj(i -> new PeriodLabel(by, by.plus(last, i + 1 - count)))
            .map(
                period ->
                    verdict(period, experiences.of(promise, agreement, about, period, rulebook)))
            .toList());
  }

  private static VerdictBody verdict(PeriodLabel period, Experience experience) {
    return new VerdictBody(
        period.toString(),
        experience.score().map(Experience.Score::point).orElse(null),
        experience.score().map(ScoreBody::interval).orElse(null),
        experience.score().map(Experience.Score::answers).orElse(null),
        experience.verdict().name());
  }
}

package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.survey.Gap;
import dev.accord.engine.survey.ItemScore;
import dev.accord.engine.survey.Shown;
import dev.accord.engine.survey.Tally;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.ScorecardBody.GapBody;
import dev.accord.plugin.rest.ScorecardBody.QuestionScoreBody;
import dev.accord.plugin.rest.ScorecardBody.SideBody;
import dev.accord.plugin.survey.Answers;
import dev.accord.plugin.survey.AnswersOf;
import dev.accord.plugin.survey.OwnViews;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A department as its colleagues, its outside clients and it itself see it. */
@Path("figures/scorecard")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ScorecardResource {
  private static final List<SurveyQuestion> RATED =
      List.of(
          SurveyQuestion.RESPONSE_TIME,
          SurveyQuestion.RESOLUTION_TIME,
          SurveyQuestion.ACCURACY,
          SurveyQuestion.PROFESSIONALISM,
          SurveyQuestion.COMMUNICATION);

  private final Caller caller;
  private final Editing editing;
  private final SurveyFigures figures;
  private final OwnViews ownViews;
  private final Clock clock;

  @Inject
  public ScorecardResource(
      Caller caller, Editing editing, SurveyFigures figures, OwnViews ownViews, Clock clock) {
    this.caller = caller;
    this.editing = editing;
    this.figures = figures;
    this.ownViews = ownViews;
    this.clock = clock;
  }

  /** Of the newest period that has ended, unless one is named. */
  @GET
  public String scorecard(
      @QueryParam("department") @Nullable String id,
      @QueryParam("length") @DefaultValue("QUARTER") String length,
      @QueryParam("period") @Nullable String period) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    Department department = SurveyFiguresResource.department(id, "department", rules);
    boolean inFull = rights.mayReadScores(department.id(), rules.definitions());
    PeriodLength by = PeriodQuery.length(length);
    AnswersOf wanted =
        new AnswersOf(
            department.id(),
            Set.of(),
            Audience.BOTH,
            Optional.empty(),
            by,
            figures.first(by, period));
    String label = by.label(wanted.first());
    Map<SurveyQuestion, Tally> own = inFull ? ownViews.of(department.id(), label) : Map.of();
    Rulebook rulebook = rules.rulebook();
    List<SideBody> sides = new ArrayList<>();
    SurveyFigures about = figures.about(department.id(), by, wanted.first(), 1);
    sides.add(side("INTERNAL_CLIENTS", about, wanted.by(Audience.INTERNAL), rulebook, inFull));
    sides.add(side("OUTSIDE_CLIENTS", about, wanted.by(Audience.EXTERNAL), rulebook, inFull));
    if (inFull) {
      sides.add(own(own));
    }
    return Json.write(
        new ScorecardBody(
            clock.instant(),
            SurveyFigures.reference(department.id(), rulebook),
            label,
            sides,
            gaps(own, about.look(wanted, rulebook))));
  }

  private static SideBody side(
      String name, SurveyFigures about, AnswersOf wanted, Rulebook rulebook, boolean inFull) {
    SurveyFigures.Look look = about.look(wanted, rulebook);
    List<ScoreBody> scores = inFull ? about.rated(look, RATED) : List.of();
    List<QuestionScoreBody> questions = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      questions.add(new QuestionScoreBody(RATED.get(i).name(), scores.get(i)));
    }
    return new SideBody(name, look.chooseAgain(), questions);
  }

  /** Its own people's numbers as they are: there is nobody to hide. */
  private static SideBody own(Map<SurveyQuestion, Tally> own) {
    return new SideBody(
        "OWN_VIEW",
        ownScore(own, SurveyQuestion.CHOOSE_AGAIN),
        RATED.stream()
            .map(question -> new QuestionScoreBody(question.name(), ownScore(own, question)))
            .toList());
  }

  private static ScoreBody ownScore(Map<SurveyQuestion, Tally> own, SurveyQuestion question) {
    Tally tally = own.getOrDefault(question, Tally.NONE);
    return tally.size() == 0
        ? ScoreBody.hidden("NO_ANSWERS")
        : ScoreBody.own(
            tally.size(),
            Shown.mean(new ItemScore(question.kind().orElseThrow(), tally)).toString());
  }

  private static List<GapBody> gaps(Map<SurveyQuestion, Tally> own, SurveyFigures.Look clients) {
    Map<SurveyQuestion, Tally> shown = Answers.shown(clients.now());
    return Gap.of(own, shown).stream()
        .map(
            gap ->
                new GapBody(
                    gap.question().name(),
                    gap.own().toString(),
                    gap.clients().toString(),
                    gap.gap().toString()))
        .toList();
  }
}

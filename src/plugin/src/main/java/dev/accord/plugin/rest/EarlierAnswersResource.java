package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.survey.Answer;
import dev.accord.engine.survey.AnswerWeek;
import dev.accord.engine.survey.Checked;
import dev.accord.plugin.config.Finding;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.survey.EarlierAnswers;
import dev.accord.plugin.survey.EarlierAnswers.Counted;
import dev.accord.plugin.survey.EarlierAnswers.Earlier;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers that another tool had gathered. */
@Path("surveys/{id}/earlier-answers")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class EarlierAnswersResource {
  private static final int MOST_PROBLEMS = 50;

  /**
   * @param alreadyThere answers that were sent before, and are not taken again
   * @param counted months and clients of which it is known now how many were asked
   */
  record TakenBody(int taken, int alreadyThere, int counted) {}

  private final Caller caller;
  private final Editing editing;
  private final EarlierAnswers earlier;
  private final Clock clock;

  @Inject
  public EarlierAnswersResource(
      Caller caller, Editing editing, EarlierAnswers earlier, Clock clock) {
    this.caller = caller;
    this.editing = editing;
    this.earlier = earlier;
    this.clock = clock;
  }

  /** Takes all of them or none; the same ones sent again are there already. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("id") String id, InputStream request) {
    caller.administrator();
    Rules rules = editing.rules();
    Survey survey = AskingResource.survey(id, rules);
    EarlierRequest sent = EarlierRequest.of(RequestText.read(request));
    List<Earlier> read = new ArrayList<>();
    List<Finding> problems = new ArrayList<>();
    for (int i = 0; i < sent.answers().size() && problems.size() < MOST_PROBLEMS; i++) {
      String place = sent.place(i);
      read(sent.answers().get(i), survey, rules, place, problems).ifPresent(read::add);
    }
    List<Counted> counts = new EarlierCounts(rules, problems).read(sent.asked());
    if (problems.isEmpty() && !counts.isEmpty()) {
      EarlierCounts.missing(read, counts, sent).ifPresent(problems::add);
    }
    if (!problems.isEmpty()) {
      return DefinitionBodies.refused(problems);
    }
    int taken = earlier.add(survey, read, counts);
    return Response.ok(Json.write(new TakenBody(taken, read.size() - taken, counts.size())))
        .build();
  }

  private Optional<Earlier> read(
      JsonElement sent, Survey survey, Rules rules, String place, List<Finding> problems) {
    if (!sent.isJsonObject()) {
      problems.add(
          new Finding(
              place, "This is no answer.", "Send an object with week, client and answers."));
      return Optional.empty();
    }
    JsonObject one = sent.getAsJsonObject();
    Optional<AnswerWeek> week = week(one, place, problems);
    Optional<Department> client = client(one, rules, place, problems);
    QuestionSet questions = survey.questionSets().get(survey.questionSets().size() - 1);
    Checked checked = Answer.checkEarlier(questions, WrittenAnswer.of(Json.part(one, "answers")));
    checked
        .mistakes()
        .forEach(
            mistake ->
                problems.add(
                    new Finding(
                        "%s.answers.%s".formatted(place, mistake.item()),
                        mistake.message(),
                        mistake.cure())));
    return week.isPresent() && client.isPresent() && checked.answer().isPresent()
        ? Optional.of(new Earlier(week.get(), client.get(), checked.orElseThrow()))
        : Optional.empty();
  }

  private Optional<AnswerWeek> week(JsonObject one, String place, List<Finding> problems) {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    try {
      AnswerWeek week = AnswerWeek.parse(Json.text(one, "week").orElse(""));
      if (!week.monday().isAfter(today)) {
        return Optional.of(week);
      }
      problems.add(
          new Finding(
              place + ".week", "%s has not begun.".formatted(week), "Send a week until now."));
    } catch (IllegalArgumentException unreadable) {
      problems.add(new Finding(place + ".week", "This names no week.", "Write it as 2026-W12."));
    }
    return Optional.empty();
  }

  static Optional<Department> client(
      JsonObject one, Rules rules, String place, List<Finding> problems) {
    String id = Json.text(one, "client").orElse("");
    Optional<Department> found =
        rules.definitions().departments().stream()
            .filter(department -> department.id().value().equals(id))
            .findFirst();
    if (found.isEmpty()) {
      problems.add(
          new Finding(
              place + ".client",
              "There is no department '%s'.".formatted(id),
              "Send the id of the client department."));
    }
    return found;
  }
}

package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.google.gson.JsonObject;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.Languages;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.survey.Answer;
import dev.accord.engine.survey.Checked;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.survey.OwnViews;
import dev.accord.plugin.survey.OwnViews.Written;
import dev.accord.plugin.view.Persons;
import dev.accord.plugin.view.Reference;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a department sees itself; its head and deputies say it. */
@Path("departments/{id}/own-view")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class OwnViewResource {
  private static final List<PeriodLength> LENGTHS =
      List.of(PeriodLength.MONTH, PeriodLength.QUARTER, PeriodLength.YEAR);

  private final Caller caller;
  private final Editing editing;
  private final OwnViews ownViews;
  private final SurveyFigures figures;
  private final Persons persons;

  @Inject
  public OwnViewResource(
      Caller caller, Editing editing, OwnViews ownViews, SurveyFigures figures, Persons persons) {
    this.caller = caller;
    this.editing = editing;
    this.ownViews = ownViews;
    this.figures = figures;
    this.persons = persons;
  }

  /**
   * What it said of the newest period that has ended, unless one is named; for those who may read
   * all that clients say of it.
   */
  @GET
  public String ownView(
      @PathParam("id") String id,
      @QueryParam("length") @DefaultValue("QUARTER") String length,
      @QueryParam("period") @Nullable String period) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    Department department = SurveyFiguresResource.department(id, "id", rules);
    Editing.require(
        rights.mayReadScores(department.id(), rules.definitions())
            ? Optional.empty()
            : Optional.of("Only its people and its clients read how a department sees itself."));
    PeriodLength by = PeriodQuery.length(length);
    String label = by.label(figures.first(by, period));
    Optional<Written> written = ownViews.written(department.id(), label);
    return Json.write(
        new OwnViewBody(
            new Reference(department.id().value(), department.name()),
            label,
            rights.heads().contains(department.id()),
            SurveyBodies.items(OwnViews.QUESTIONS, Languages.ENGLISH, department.name()),
            written.map(one -> one.answer().written()).orElse(Map.of()),
            written.map(one -> persons.of(one.by())).orElse(null),
            written.map(Written::at).orElse(null)));
  }

  /** A later one of the same period takes the place of the one before. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response save(@PathParam("id") String id, InputStream request) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    Department department = SurveyFiguresResource.department(id, "id", rules);
    Editing.require(
        rights.heads().contains(department.id())
            ? Optional.empty()
            : Optional.of("Only head and deputies say how a department sees itself."));
    JsonObject body = Json.object(RequestText.read(request));
    String period = period(Json.required(body, "period"));
    Checked checked =
        Answer.checkEarlier(OwnViews.QUESTIONS, WrittenAnswer.of(Json.part(body, "answers")));
    if (checked.answer().isEmpty()) {
      return WrittenAnswer.refused(checked.mistakes());
    }
    ownViews.save(department.id(), period, checked.orElseThrow(), rights.user());
    return Response.noContent().build();
  }

  /** A month, quarter or year that has begun. */
  private String period(String label) {
    PeriodLength length = PeriodQuery.labelled(label).length();
    if (LENGTHS.contains(length)) {
      return length.label(figures.first(length, label));
    }
    throw new Failure(
        Kind.BAD_REQUEST,
        "'%s' is no month, quarter or year.".formatted(label),
        "Write it as 2026-10, 2026-Q4 or 2026.");
  }
}

package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.google.gson.JsonObject;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.survey.Answer;
import dev.accord.engine.survey.Checked;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.survey.OwnViews;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

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
  private final Clock clock;

  @Inject
  public OwnViewResource(Caller caller, Editing editing, OwnViews ownViews, Clock clock) {
    this.caller = caller;
    this.editing = editing;
    this.ownViews = ownViews;
    this.clock = clock;
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
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    for (PeriodLength length : LENGTHS) {
      if (label.length() == length.label(today).length()) {
        return length.label(PeriodQuery.first(length, label, today, today));
      }
    }
    throw new Failure(
        Kind.BAD_REQUEST,
        "'%s' is no month, quarter or year.".formatted(label),
        "Write it as 2026-10, 2026-Q4 or 2026.");
  }
}

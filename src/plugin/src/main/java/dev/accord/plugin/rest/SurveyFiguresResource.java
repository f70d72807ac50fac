package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.survey.AnswersOf;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What clients say of departments. The floors hold for everybody, administrators included. */
@Path("figures/survey")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SurveyFiguresResource {
  private static final int MOST_PERIODS = 60;

  private final Caller caller;
  private final Editing editing;
  private final SurveyFigures figures;

  @Inject
  public SurveyFiguresResource(Caller caller, Editing editing, SurveyFigures figures) {
    this.caller = caller;
    this.editing = editing;
    this.figures = figures;
  }

  /** Of the newest period that has ended, unless one is named, and of those before it. */
  @GET
  public String survey(
      @QueryParam("provider") @Nullable String provider,
      @QueryParam("client") @Nullable String client,
      @QueryParam("audience") @DefaultValue("BOTH") String audience,
      @QueryParam("survey") @Nullable String survey,
      @QueryParam("length") @DefaultValue("MONTH") String length,
      @QueryParam("periods") @DefaultValue("13") int periods,
      @QueryParam("until") @Nullable String until,
      @QueryParam("correction") @DefaultValue("true") boolean correction) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    PeriodLength by = PeriodQuery.length(length);
    LocalDate last = figures.first(by, until);
    AnswersOf wanted =
        new AnswersOf(
            department(provider, "provider", rules).id(),
            client == null ? Set.of() : Set.of(department(client, "client", rules).id()),
            audience(audience),
            Optional.ofNullable(survey),
            by,
            last);
    int count = Math.max(1, Math.min(periods, MOST_PERIODS));
    return Json.write(figures.of(correction ? wanted : wanted.uncorrected(), rules, count, rights));
  }

  /**
   * The department with the id.
   *
   * @throws Failure 400 when none is named, 404 when there is none
   */
  static Department department(@Nullable String id, String parameter, Rules rules) {
    if (id == null || id.isBlank()) {
      throw new Failure(
          Kind.BAD_REQUEST, "No department is named.", "Send its id as %s.".formatted(parameter));
    }
    return rules.definitions().departments().stream()
        .filter(department -> department.id().value().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND,
                    "There is no department '%s'.".formatted(id),
                    "Maybe it was removed, or its id is another one."));
  }

  static Audience audience(String text) {
    try {
      return Audience.valueOf(text);
    } catch (IllegalArgumentException unknown) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "'%s' is no audience.".formatted(text),
          "Send INTERNAL, EXTERNAL or BOTH.");
    }
  }
}

package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.google.gson.JsonObject;
import dev.accord.document.change.Wording;
import dev.accord.document.problem.Advice;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.Failure.Kind;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What people type as a target, and how long that is. */
@Path("amounts")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class AmountsResource {
  /**
   * @param text as documents write it
   * @param millis of open time
   */
  record AmountBody(String text, long millis, String words) {}

  private final Caller caller;
  private final Editing editing;
  private final Clock clock;

  @Inject
  public AmountsResource(Caller caller, Editing editing, Clock clock) {
    this.caller = caller;
    this.editing = editing;
    this.clock = clock;
  }

  /** Reads an amount of working time on a calendar. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public String read(InputStream request) {
    Rules rules = editing.rules();
    editing.rights(caller, rules);
    JsonObject body = Json.object(RequestText.read(request));
    Instant now = clock.instant();
    Amount amount = amount(Json.required(body, "text"));
    WorkingTime calendar = calendar(rules, Json.required(body, "calendar"));
    return Json.write(
        new AmountBody(
            amount.toString(),
            amount.on(calendar, now).toMillis(),
            Wording.of(amount, calendar, now)));
  }

  private static Amount amount(String text) {
    try {
      return Amount.parse(text);
    } catch (IllegalArgumentException e) {
      Advice advice = Advice.of(String.valueOf(e.getMessage()), "Write it as 3 days or 4h.");
      throw new Failure(Kind.BAD_REQUEST, advice.message(), advice.cure());
    }
  }

  private static WorkingTime calendar(Rules rules, String id) {
    return Optional.of(id)
        .filter(text -> !text.isBlank())
        .flatMap(text -> rules.rulebook().calendar(new CalendarId(text)))
        .orElseThrow(
            () ->
                new Failure(
                    Kind.BAD_REQUEST,
                    "There is no calendar '%s'.".formatted(id),
                    "Choose one of the list."));
  }
}

package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.google.gson.JsonObject;
import dev.accord.document.DocumentReader;
import dev.accord.document.Reading;
import dev.accord.engine.calendar.Calendar;
import dev.accord.plugin.config.Finding;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.view.CalendarPreviews;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The next days of a calendar that is being written; nothing is stored. */
@Path("calendar-preview")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CalendarPreviewResource {
  private static final int DAYS = 14;
  private static final int MOST_DAYS = 92;

  private final Caller caller;
  private final Editing editing;
  private final Clock clock;

  @Inject
  public CalendarPreviewResource(Caller caller, Editing editing, Clock clock) {
    this.caller = caller;
    this.editing = editing;
    this.clock = clock;
  }

  /** When it is open, day by day, and why; 400 with problems when the document does not hold. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response preview(InputStream request) {
    editing.rights(caller, editing.rules());
    JsonObject body = Json.object(RequestText.read(request));
    Reading<Calendar> reading = DocumentReader.readCalendar(Json.part(body, "calendar").toString());
    List<Finding> problems = Finding.errors(reading.problems());
    if (!problems.isEmpty()) {
      return DefinitionBodies.refused(problems);
    }
    int days = Math.max(1, Math.min(Json.number(body, "days", DAYS), MOST_DAYS));
    return Response.ok(
            Json.write(
                CalendarPreviews.of(reading.orElseThrow(), from(body), days, clock.instant())))
        .build();
  }

  private static Optional<LocalDate> from(JsonObject body) {
    return Json.text(body, "from").map(CalendarPreviewResource::date);
  }

  private static LocalDate date(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= 1900 && date.getYear() < 2600) {
        return date;
      }
    } catch (DateTimeParseException e) {
      // Told below, as a date out of reach is.
    }
    throw new Failure(
        Kind.BAD_REQUEST,
        "'%s' is no date between 1900 and 2599.".formatted(text),
        "Write it as 2026-11-21.");
  }
}

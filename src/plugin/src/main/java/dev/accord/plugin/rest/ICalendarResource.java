package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.google.gson.JsonElement;
import dev.accord.document.format.HolidayFormat;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.icalendar.HolidayImport;
import dev.accord.plugin.icalendar.HolidayImport.Found;
import dev.accord.plugin.icalendar.HolidayImport.Left;
import dev.accord.plugin.icalendar.UnreadableCalendarException;
import dev.accord.plugin.rest.Failure.Kind;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Holidays out of an iCalendar file, to be taken over into calendars; nothing is stored. */
@Path("holidays/icalendar")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ICalendarResource {
  /**
   * @param name what the file calls itself; may be empty
   * @param holidays as a calendar's document writes them
   */
  record ImportBody(String name, List<JsonElement> holidays, List<Left> left) {}

  private static final int MOST_BYTES = 1024 * 1024;

  private final Caller caller;
  private final Editing editing;
  private final Clock clock;

  @Inject
  public ICalendarResource(Caller caller, Editing editing, Clock clock) {
    this.caller = caller;
    this.editing = editing;
    this.clock = clock;
  }

  /** The holidays of a file of at most 1 MB, for those who may change calendars. */
  @POST
  @Consumes("text/calendar")
  public String read(InputStream file) {
    Rights rights = editing.rights(caller, editing.rules());
    Editing.require(
        rights.mayEditCalendars()
            ? Optional.empty()
            : Optional.of("Only those who may change calendars may read holidays from a file."));
    String text = RequestText.read(file, MOST_BYTES, ICalendarResource::tooLarge);
    try {
      return Json.write(body(HolidayImport.read(text, year())));
    } catch (UnreadableCalendarException unreadable) {
      throw new Failure(
          Kind.BAD_REQUEST,
          Objects.requireNonNullElse(unreadable.getMessage(), ""),
          unreadable.cure());
    }
  }

  private Year year() {
    return Year.from(clock.instant().atZone(ZoneOffset.UTC));
  }

  private static ImportBody body(Found found) {
    return new ImportBody(
        found.name(), found.holidays().stream().map(HolidayFormat::write).toList(), found.left());
  }

  private static Failure tooLarge() {
    return new Failure(
        Kind.BAD_REQUEST,
        "The file is larger than 1 MB.",
        "A calendar of holidays is far smaller. Maybe it is another file.");
  }
}

package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.plugin.holiday.PublicHolidays;
import dev.accord.plugin.holiday.PublicHolidays.Country;
import dev.accord.plugin.rest.Failure.Kind;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;

/** Public holidays of countries and their regions, to be taken over into calendars. */
@Path("holidays")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class HolidaysResource {
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_YEARS_APART = 10;

  private final Caller caller;
  private final Editing editing;
  private final PublicHolidays holidays;

  @Inject
  public HolidaysResource(Caller caller, Editing editing, PublicHolidays holidays) {
    this.caller = caller;
    this.editing = editing;
    this.holidays = holidays;
  }

  /** The countries that are known, with the regions that have holidays of their own. */
  @GET
  @Path("countries")
  public String countries() {
    editing.rights(caller, editing.rules());
    return Json.write(holidays.countries(Locale.ENGLISH));
  }

  /**
   * The holidays of whole years.
   *
   * @param region of the country; empty for what holds in all of it
   * @param from the first year
   * @param to the last year, inclusive
   */
  @GET
  public String holidays(
      @QueryParam("country") @DefaultValue("") String country,
      @QueryParam("region") @DefaultValue("") String region,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to) {
    editing.rights(caller, editing.rules());
    Country known = country(country);
    Optional<String> part = region.isEmpty() ? Optional.empty() : Optional.of(region);
    part.ifPresent(code -> checkRegion(known, code));
    int first = year("from", from);
    int last = year("to", to);
    if (last < first || last - first > MOST_YEARS_APART) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "From %d to %d is no span of years.".formatted(first, last),
          "Send a last year that is the first one or at most %d later."
              .formatted(MOST_YEARS_APART));
    }
    return Json.write(holidays.of(known.code(), part, first, last, Locale.ENGLISH));
  }

  private Country country(String code) {
    return holidays
        .country(code, Locale.ENGLISH)
        .orElseThrow(
            () ->
                new Failure(
                    Kind.BAD_REQUEST,
                    "There is no country '%s'.".formatted(code),
                    "Send a code of holidays/countries, such as DE."));
  }

  private static void checkRegion(Country country, String code) {
    if (country.regions().stream().noneMatch(region -> region.code().equals(code))) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "%s has no region '%s' with holidays of its own.".formatted(country.name(), code),
          "Send a code of holidays/countries, or none for the whole country.");
    }
  }

  private static int year(String name, String text) {
    try {
      int year = Integer.parseInt(text);
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return year;
      }
    } catch (NumberFormatException e) {
      // Told below, as a year out of reach is.
    }
    throw new Failure(
        Kind.BAD_REQUEST,
        "'%s' of %s is no year between %d and %d.".formatted(text, name, FIRST_YEAR, LAST_YEAR),
        "Write it as 2026.");
  }
}

package dev.accord.plugin.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.configuration.ConfigurationProviderManager;
import de.focus_shift.jollyday.core.impl.DefaultHolidayManager;
import de.focus_shift.jollyday.core.impl.JapaneseBridgingHolidayManager;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Which days are public holidays where. Thread-safe. */
public final class PublicHolidays {
  /**
   * @param code of ISO 3166, in capitals
   * @param regions that have holidays of their own; empty for most countries
   */
  public record Country(String code, String name, List<Region> regions) {}

  /**
   * @param code as the country's own standard has it, in small letters
   */
  public record Region(String code, String name) {}

  /** A day without work; the day instead when a holiday on a weekend is made up for. */
  public record PublicHoliday(LocalDate date, String name) {}

  private static final String JAPAN = "JP";

  /** Every file has to be looked through once, and Jira knows few languages. */
  private final Map<Locale, List<Country>> countries = new ConcurrentHashMap<>();

  /** All that are known, sorted by name. */
  public List<Country> countries(Locale language) {
    return countries.computeIfAbsent(language, PublicHolidays::read);
  }

  public Optional<Country> country(String code, Locale language) {
    return countries(language).stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /**
   * The holidays of a country, with those of a region when one is given, by date.
   *
   * @param code of a country that {@link #countries} names
   * @param region of that country; empty for what holds in all of it
   * @param from the first year
   * @param to the last year, inclusive
   */
  public List<PublicHoliday> of(
      String code, Optional<String> region, int from, int to, Locale language) {
    HolidayManager manager = manager(code);
    String[] regions = region.stream().toArray(String[]::new);
    return IntStream.rangeClosed(from, to)
        .mapToObj(year -> manager.getHolidays(Year.of(year), regions))
        .flatMap(Set::stream)
        .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
        .map(holiday -> told(holiday, language))
        .sorted(Comparator.comparing(PublicHoliday::date).thenComparing(PublicHoliday::name))
        .distinct()
        .toList();
  }

  private static PublicHoliday told(Holiday holiday, Locale language) {
    return new PublicHoliday(holiday.getDate(), holiday.getDescription(language));
  }

  private static List<Country> read(Locale language) {
    Places places = new Places();
    return HolidayManager.getSupportedCalendarCodes().stream()
        .filter(PublicHolidays::isCountry)
        .map(code -> country(code, places.country(code.toLowerCase(Locale.ROOT)), language))
        .sorted(Comparator.comparing(Country::name).thenComparing(Country::code))
        .toList();
  }

  /** Jollyday knows the calendars of stock exchanges too, by longer names. */
  private static boolean isCountry(String code) {
    return code.length() == 2;
  }

  private static Country country(String code, CalendarHierarchy hierarchy, Locale language) {
    List<Region> regions =
        hierarchy.getChildren().entrySet().stream()
            .map(one -> new Region(one.getKey(), one.getValue().getDescription(language)))
            .sorted(Comparator.comparing(Region::name).thenComparing(Region::code))
            .toList();
    return new Country(code, hierarchy.getDescription(language), regions);
  }

  /** Made by hand: Jollyday's factory looks for its parts in the class loader of the thread. */
  private static HolidayManager manager(String code) {
    ManagerParameter parameter = ManagerParameters.create(code.toLowerCase(Locale.ROOT));
    new ConfigurationProviderManager().mergeConfigurationProperties(parameter);
    HolidayManager manager =
        code.equals(JAPAN) ? new JapaneseBridgingHolidayManager() : new DefaultHolidayManager();
    manager.setConfigurationService(HolidayFile::read);
    manager.init(parameter);
    return manager;
  }
}

package dev.accord.plugin.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.plugin.holiday.PublicHolidays.Country;
import dev.accord.plugin.holiday.PublicHolidays.PublicHoliday;
import dev.accord.plugin.holiday.PublicHolidays.Region;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublicHolidaysTest {
  private final PublicHolidays holidays = new PublicHolidays();

  @Test
  void knows_countries_by_name_with_the_regions_that_differ() {
    List<Country> countries = holidays.countries(Locale.ENGLISH);

    assertThat(countries).hasSizeGreaterThan(200).isSortedAccordingTo(byName());
    assertThat(countries).extracting(Country::code).allMatch(code -> code.matches("[A-Z]{2}"));
    assertThat(holidays.country("DE", Locale.ENGLISH))
        .hasValueSatisfying(
            germany -> {
              assertThat(germany.name()).isEqualTo("Germany");
              assertThat(germany.regions())
                  .hasSize(16)
                  .contains(new Region("by", "Bavaria"), new Region("be", "Berlin"));
            });
    assertThat(holidays.country("NYSE", Locale.ENGLISH)).isEmpty();
  }

  @Test
  void says_names_in_the_language_asked_for() {
    assertThat(holidays.of("DE", Optional.of("by"), 2026, 2026, Locale.GERMAN))
        .contains(new PublicHoliday(LocalDate.of(2026, 6, 4), "Fronleichnam"));
    assertThat(holidays.country("DE", Locale.GERMAN).orElseThrow().name()).isEqualTo("Deutschland");
  }

  @Test
  void adds_the_holidays_of_a_region_to_those_of_its_country() {
    assertThat(dates("DE", "", 2026))
        .containsExactly(
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-01",
            "2026-05-14",
            "2026-05-25",
            "2026-10-03",
            "2026-12-25",
            "2026-12-26");
    assertThat(dates("DE", "by", 2026))
        .containsAll(dates("DE", "", 2026))
        .contains("2026-01-06", "2026-06-04", "2026-11-01")
        .hasSize(12);
  }

  /** Kinds of rules that the files of Jollyday have. */
  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of("a fixed date that moves from a weekend", "GB", "", "2027-12-28"),
        Arguments.of("a weekday before a fixed date", "DE", "sn", "2026-11-18"),
        Arguments.of("a weekday of a month", "US", "", "2026-11-26"),
        Arguments.of("a day by Easter", "FR", "", "2026-04-06"),
        Arguments.of("a day by the Easter of the Julian calendar", "GR", "", "2026-04-13"),
        Arguments.of("a weekday between two dates", "SE", "", "2026-06-20"),
        Arguments.of("a day of the Islamic calendar", "TR", "", "2026-05-27"),
        Arguments.of("a day of the Ethiopian calendar", "ET", "", "2026-09-11"));
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @MethodSource("rules")
  void works_out_each_kind_of_rule(String kind, String country, String region, String date) {
    assertThat(dates(country, region, Integer.parseInt(date.substring(0, 4))))
        .as(kind)
        .contains(date);
  }

  @Test
  void reads_the_rules_of_every_country_and_region() {
    for (Country country : holidays.countries(Locale.ENGLISH)) {
      for (Region region : country.regions()) {
        assertThat(dates(country.code(), region.code(), 2026))
            .as("%s %s", country.code(), region.code())
            .containsAll(dates(country.code(), "", 2026));
      }
    }
  }

  @Test
  void spans_whole_years_in_order() {
    List<PublicHoliday> years = holidays.of("AT", Optional.empty(), 2025, 2027, Locale.ENGLISH);

    assertThat(years).extracting(PublicHoliday::date).isSorted().doesNotHaveDuplicates();
    assertThat(years.get(0).date()).isEqualTo("2025-01-01");
    assertThat(years.get(years.size() - 1).date()).isEqualTo("2027-12-26");
  }

  private List<String> dates(String country, String region, int year) {
    Optional<String> part = region.isEmpty() ? Optional.empty() : Optional.of(region);
    return holidays.of(country, part, year, year, Locale.ENGLISH).stream()
        .map(holiday -> holiday.date().toString())
        .toList();
  }

  private static Comparator<Country> byName() {
    return Comparator.comparing(Country::name);
  }
}

package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysResourceTest {
  private final TestWeb web = new TestWeb(new PluginUnderTest(TestDatabase.H2.empty(), MON_1200));

  @BeforeEach
  void logIn() {
    web.logIn("paul");
  }

  @Test
  void names_countries_and_their_regions() {
    JsonArray countries = JsonParser.parseString(web.holidays().countries()).getAsJsonArray();

    assertThat(countries.toString())
        .contains("{\"code\":\"DE\",\"name\":\"Germany\",\"regions\":[{\"code\":\"bw\",")
        .contains("{\"code\":\"by\",\"name\":\"Bavaria\"}");
  }

  @Test
  void names_the_holidays_of_some_years() {
    String told = web.holidays().holidays("DE", "by", "2026", "2027");

    JsonArray holidays = JsonParser.parseString(told).getAsJsonArray();
    assertThat(holidays.get(0))
        .hasToString("{\"date\":\"2026-01-01\",\"name\":\"New Year's Day\"}");
    assertThat(told)
        .contains("{\"date\":\"2026-01-06\",\"name\":\"Epiphany\"}")
        .contains("{\"date\":\"2027-12-26\"");
  }

  @ParameterizedTest
  @CsvSource({
    "XX, '', 2026, 2026, no country 'XX'",
    "de, '', 2026, 2026, no country 'de'",
    "../de, '', 2026, 2026, no country '../de'",
    "DE, tx, 2026, 2026, no region 'tx'",
    "DE, '', 26, 2026, '26' of from",
    "DE, '', 2026, next, 'next' of to",
    "DE, '', 2027, 2026, From 2027 to 2026",
    "DE, '', 2026, 2037, From 2026 to 2037",
  })
  void refuses_what_it_does_not_know(
      String country, String region, String from, String to, String message) {
    assertThatThrownBy(() -> web.holidays().holidays(country, region, from, to))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(message)
        .satisfies(failure -> assertThat(((Failure) failure).status()).isEqualTo(400));
  }

  @Test
  void answers_nobody_who_is_not_logged_in() {
    web.logOut();

    assertThatThrownBy(() -> web.holidays().countries())
        .satisfies(failure -> assertThat(((Failure) failure).status()).isEqualTo(401));
  }
}

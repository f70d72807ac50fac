package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.store.TestDatabase;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarPreviewResourceTest {
  private static final String BERLIN =
      """
      {"calendar": {"id": "berlin", "name": "Berlin office hours", "versions": [
        {"version": 1, "zone": "Europe/Berlin",
         "week": {"mon-thu": ["09:00-12:00", "13:00-18:00"], "fri": ["09:00-15:00"]},
         "exceptions": [{"date": "2026-12-24", "name": "Christmas Eve", "hours": ["09:00-12:00"]}],
         "holidays": [{"name": "Christmas Day", "yearly": "--12-25"}]}]},
       "from": "2026-12-23", "days": 4}
      """;

  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), MON_1200);
  private final TestWeb web = new TestWeb(plugin);

  @BeforeEach
  void configure() {
    plugin.configure(Samples.document());
    web.logIn("paul");
  }

  @Test
  void says_day_by_day_when_it_is_open_and_why() {
    JsonObject preview = preview(BERLIN);

    assertThat(preview.get("zone").getAsString()).isEqualTo("Europe/Berlin");
    assertThat(preview.get("dayLength").getAsString()).isEqualTo("8h");
    assertThat(preview.getAsJsonArray("lints")).isEmpty();
    JsonArray days = preview.getAsJsonArray("days");
    assertThat(days).hasSize(4);
    assertThat(days.get(0).toString())
        .isEqualTo(
            "{\"date\":\"2026-12-23\",\"intervals\":["
                + "{\"from\":\"2026-12-23T08:00:00.000Z\",\"to\":\"2026-12-23T11:00:00.000Z\"},"
                + "{\"from\":\"2026-12-23T12:00:00.000Z\",\"to\":\"2026-12-23T17:00:00.000Z\"}],"
                + "\"because\":\"week\"}");
    assertThat(reason(days, 1)).isEqualTo("exception Christmas Eve");
    assertThat(days.get(1).getAsJsonObject().getAsJsonArray("intervals")).hasSize(1);
    assertThat(reason(days, 2)).isEqualTo("holiday Christmas Day");
    assertThat(days.get(2).getAsJsonObject().getAsJsonArray("intervals")).isEmpty();
    assertThat(days.get(3).getAsJsonObject().get("because").getAsString()).isEqualTo("week");
  }

  @Test
  void shows_two_weeks_from_today_unless_asked_otherwise_and_never_more_than_a_quarter() {
    String plain = BERLIN.replace(",\n \"from\": \"2026-12-23\", \"days\": 4", "");

    JsonArray days = preview(plain).getAsJsonArray("days");

    assertThat(days).hasSize(14);
    assertThat(days.get(0).getAsJsonObject().get("date").getAsString()).isEqualTo("2026-11-16");
    assertThat(preview(BERLIN.replace("\"days\": 4", "\"days\": 999999")).getAsJsonArray("days"))
        .hasSize(92);
  }

  @Test
  void a_calendar_that_is_always_open_has_no_zone() {
    JsonObject preview =
        preview(
            "{\"calendar\": {\"id\": \"a\", \"name\": \"A\", \"versions\": [{\"version\": 1,"
                + " \"hours\": \"always\"}]}, \"days\": 1}");

    assertThat(preview.has("zone")).isFalse();
    assertThat(preview.get("dayLength").getAsString()).isEqualTo("24h");
    assertThat(preview.getAsJsonArray("days").get(0).getAsJsonObject().getAsJsonArray("intervals"))
        .hasSize(1);
  }

  @Test
  void warns_of_what_is_hardly_meant() {
    JsonObject preview =
        preview(
            BERLIN.replace(
                "\"mon-thu\": [\"09:00-12:00\", \"13:00-18:00\"], \"fri\": [\"09:00-15:00\"]", ""));

    assertThat(preview.getAsJsonArray("lints").toString()).contains("no working hours");
  }

  @Test
  void tells_what_does_not_hold_at_its_place() {
    Response refused =
        web.calendarPreview().preview(TestWeb.body(BERLIN.replace("12:00", "25:00")));

    assertThat(refused.getStatus()).isEqualTo(400);
    assertThat(TestWeb.json(refused).getAsJsonArray("problems").toString())
        .contains("versions[0].week.mon-thu[0]");
    assertThatThrownBy(() -> preview("[]")).satisfies(TestWeb.failure(400));
    assertThatThrownBy(() -> preview(BERLIN.replace("2026-12-23", "tomorrow")))
        .satisfies(TestWeb.failure(400));
    assertThatThrownBy(() -> preview(BERLIN.replace("2026-12-23", "+999999999-01-01")))
        .satisfies(TestWeb.failure(400));
  }

  @Test
  void says_how_long_an_amount_is_on_a_calendar() {
    assertThat(amount("3 days").get("words").getAsString())
        .isEqualTo("3 days = 24h on Office hours (8h a day)");
    assertThat(amount("3d").get("text").getAsString()).isEqualTo("3 days");
    assertThat(amount("3d").get("millis").getAsLong()).isEqualTo(86_400_000);
    assertThat(amount("90m").get("words").getAsString()).isEqualTo("1h 30m on Office hours");
    assertThatThrownBy(() -> amount("soon")).satisfies(TestWeb.failure(400));
    assertThatThrownBy(
            () -> web.amounts().read(TestWeb.body("{\"text\": \"4h\", \"calendar\": \"x\"}")))
        .satisfies(TestWeb.failure(400));
  }

  private JsonObject amount(String text) {
    return TestWeb.json(
        web.amounts()
            .read(TestWeb.body("{\"text\": \"%s\", \"calendar\": \"office\"}".formatted(text))));
  }

  private JsonObject preview(String request) {
    return TestWeb.json(web.calendarPreview().preview(TestWeb.body(request)));
  }

  private static String reason(JsonArray days, int index) {
    JsonObject day = days.get(index).getAsJsonObject();
    return day.get("because").getAsString() + " " + day.get("name").getAsString();
  }
}

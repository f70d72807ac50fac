package dev.accord.plugin.rest;

import static dev.accord.plugin.PluginUnderTest.ADMIN;
import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.config.DefinitionName;
import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordResourceTest {
  private static final DefinitionName SALES =
      new DefinitionName(DefinitionKind.DEPARTMENT, "sales");
  private static final UserKey INES = new UserKey("ines");
  private static final int ANY = Integer.MAX_VALUE;

  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), MON_0900);
  private final TestWeb web = new TestWeb(plugin);

  @BeforeEach
  void change() {
    plugin.configure(Samples.document());
    plugin.clock.set(MON_1200);
    store("Sales", 0);
    store("Sales and Marketing", revision());
    plugin.definitions.remove(SALES, revision(), ADMIN);
    web.administrate("admin");
  }

  @Test
  void tells_changes_newest_first_with_who_made_them_and_what_differed_in_words() {
    JsonArray entries = entries(web.record().changes("departments", "sales", null, ANY, 50));

    assertThat(entries).hasSize(3);
    assertThat(text(entries, 0, "action")).isEqualTo("REMOVE");
    assertThat(text(entries, 0, "name")).isEqualTo("Sales and Marketing");
    assertThat(text(entries, 1, "action")).isEqualTo("CHANGE");
    assertThat(text(entries, 1, "at")).isEqualTo("2026-11-16T12:00:00.000Z");
    assertThat(entry(entries, 1).getAsJsonObject("by").get("name").getAsString())
        .isEqualTo("Name of ines");
    assertThat(entry(entries, 1).getAsJsonArray("words").get(0).getAsString())
        .isEqualTo("name 'Sales' → 'Sales and Marketing'");
    assertThat(text(entries, 2, "action")).isEqualTo("ADD");
    assertThat(text(entries, 2, "kind")).isEqualTo("departments");
  }

  @Test
  void tells_one_change_with_both_documents() {
    JsonArray entries = entries(web.record().changes("departments", "sales", "ines", ANY, 1));

    JsonObject one = object(web.record().change(entry(entries, 0).get("revision").getAsInt()));

    assertThat(one.getAsJsonObject("before").get("name").getAsString()).isEqualTo("Sales");
    assertThat(one.getAsJsonObject("after").get("name").getAsString())
        .isEqualTo("Sales and Marketing");
    assertThatThrownBy(() -> web.record().change(0)).satisfies(TestWeb.failure(404));
  }

  @Test
  void goes_on_page_by_page_until_there_is_no_more() {
    int found = 0;
    int before = ANY;
    for (int page = 0; page < 10; page++) {
      JsonObject body = object(web.record().changes(null, null, null, before, 4));
      found += body.getAsJsonArray("entries").size();
      if (!body.has("next")) {
        break;
      }
      before = body.get("next").getAsInt();
    }
    assertThat(found).isEqualTo(9);
  }

  @Test
  void tells_nobody_of_agreements_that_are_not_theirs() {
    web.logIn("stranger");

    assertThat(entries(web.record().changes("agreements", null, null, ANY, 50))).isEmpty();
    assertThat(entries(web.record().changes("departments", null, null, ANY, 50))).hasSize(5);
  }

  @Test
  void asks_for_the_kind_of_an_id() {
    assertThatThrownBy(() -> web.record().changes(null, "sales", null, ANY, 50))
        .satisfies(TestWeb.failure(400));
    assertThatThrownBy(() -> web.record().changes("sails", "sales", null, ANY, 50))
        .satisfies(TestWeb.failure(404));
  }

  private void store(String name, int revision) {
    String text = "{\"id\": \"sales\", \"name\": \"%s\", \"calendar\": \"office\"}".formatted(name);
    plugin.definitions.store(plugin.definitions.propose(SALES, text), revision, INES);
  }

  private int revision() {
    return plugin.rules.current().stored(SALES).orElseThrow().number();
  }

  private static JsonArray entries(String body) {
    return object(body).getAsJsonArray("entries");
  }

  private static JsonObject entry(JsonArray entries, int index) {
    return entries.get(index).getAsJsonObject();
  }

  private static String text(JsonArray entries, int index, String member) {
    return entry(entries, index).get(member).getAsString();
  }

  private static JsonObject object(String body) {
    return JsonParser.parseString(body).getAsJsonObject();
  }
}

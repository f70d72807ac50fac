package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfileResourceTest {
  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), MON_1200);
  private final TestWeb web = new TestWeb(plugin);

  @BeforeEach
  void configure() {
    plugin.configure(Samples.document().replace("\"8h\"", "\"3 days\""));
    web.logIn("stranger");
  }

  @Test
  void says_what_is_delivered_to_whom_and_how_fast() {
    JsonObject it = TestWeb.json(web.profile().profile("it"));

    assertThat(it.getAsJsonObject("calendar").get("hours").getAsString())
        .isEqualTo("Mon–Fri 09:00–17:00");
    assertThat(it.getAsJsonArray("receives")).isEmpty();
    JsonObject delivery = it.getAsJsonArray("delivers").get(0).getAsJsonObject();
    assertThat(delivery.getAsJsonObject("agreement").get("version").getAsInt()).isEqualTo(1);
    assertThat(delivery.getAsJsonArray("to").toString())
        .isEqualTo("[{\"id\":\"finance\",\"name\":\"Finance\"}]");
    JsonObject promise = delivery.getAsJsonArray("promises").get(0).getAsJsonObject();
    assertThat(promise.get("complianceTarget").getAsDouble()).isEqualTo(95.0);
    JsonObject high = promise.getAsJsonArray("goals").get(0).getAsJsonObject();
    assertThat(high.get("for").getAsString()).isEqualTo("priority is High");
    JsonObject other = promise.getAsJsonArray("goals").get(1).getAsJsonObject();
    assertThat(other.get("within").getAsString()).isEqualTo("3 days");
    assertThat(other.get("length").getAsString())
        .isEqualTo("3 days = 24h on Office hours (8h a day)");
  }

  @Test
  void says_what_is_promised_to_a_client() {
    JsonObject finance = TestWeb.json(web.profile().profile("finance"));

    assertThat(finance.getAsJsonArray("delivers")).isEmpty();
    assertThat(
            finance
                .getAsJsonArray("receives")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("from")
                .get("name")
                .getAsString())
        .isEqualTo("IT Services");
  }

  @Test
  void is_for_whoever_is_logged_in_and_for_departments_that_exist() {
    assertThatThrownBy(() -> web.profile().profile("sales")).satisfies(TestWeb.failure(404));
    web.logOut();
    assertThatThrownBy(() -> web.profile().profile("it")).satisfies(TestWeb.failure(401));
  }
}

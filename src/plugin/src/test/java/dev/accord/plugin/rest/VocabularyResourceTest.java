package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.store.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VocabularyResourceTest {
  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), MON_1200);
  private final TestWeb web = new TestWeb(plugin);

  @BeforeEach
  void logIn() {
    web.administrate("admin");
    plugin.jira.field("customfield_10010", "Vendor");
  }

  @Test
  void tells_every_field_with_its_values() {
    JsonArray fields = TestWeb.json(web.vocabulary().fields("ITS")).getAsJsonArray("fields");

    assertThat(fields)
        .extracting(field -> field.getAsJsonObject().get("field").getAsString())
        .containsExactly(
            "project",
            "type",
            "priority",
            "status",
            "statusCategory",
            "resolution",
            "component",
            "label",
            "reporter",
            "assignee",
            "assignmentGroup",
            "dueDate",
            "cf:10010");
    JsonObject status = fields.get(3).getAsJsonObject();
    assertThat(status.get("type").getAsString()).isEqualTo("choice");
    assertThat(status.getAsJsonArray("values").toString()).contains("Waiting for client");
    assertThat(fields.get(7).getAsJsonObject().has("values")).isFalse();
  }

  @Test
  void finds_groups_by_a_part_of_their_name() {
    assertThat(web.vocabulary().groups("STAFF")).isEqualTo("[\"finance-staff\",\"it-staff\"]");
    assertThat(web.vocabulary().groups("zzz")).isEqualTo("[]");

    web.outsideMemberships()
        .observe(
            TestWeb.body(
                "{\"system\": \"servicenow\", \"groups\": [{\"group\": \"Desk staff\","
                    + " \"members\": []}]}"));
    assertThat(web.vocabulary().groups("staff"))
        .isEqualTo("[\"finance-staff\",\"it-staff\",\"servicenow/Desk staff\"]");
  }

  @Test
  void finds_people_as_jira_does() {
    assertThat(web.vocabulary().users("pe", List.of())).contains("\"key\":\"petra\"");
  }

  @Test
  void tells_anybody_who_is_meant_by_a_key() {
    web.logIn("stranger");

    assertThat(web.vocabulary().users("", List.of("petra", "gone")))
        .contains("\"key\":\"petra\"", "\"key\":\"gone\"")
        .doesNotContain("\"name\":\"petra\"");

    web.logOut();
    assertThatThrownBy(() -> web.vocabulary().users("", List.of("petra")))
        .satisfies(TestWeb.failure(401));
  }

  @Test
  void is_for_those_who_may_write_something() {
    web.logIn("stranger");

    assertThatThrownBy(() -> web.vocabulary().users("", List.of())).satisfies(TestWeb.failure(403));
    assertThatThrownBy(() -> web.vocabulary().groups("")).satisfies(TestWeb.failure(403));
    assertThatThrownBy(() -> web.vocabulary().fields(null)).satisfies(TestWeb.failure(403));
  }
}

package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.store.TestDatabase;
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
  }

  @Test
  void finds_people_as_jira_does() {
    assertThat(web.vocabulary().users("pe")).contains("\"key\":\"petra\"");
  }

  @Test
  void is_for_those_who_may_write_something() {
    web.logIn("stranger");

    assertThatThrownBy(() -> web.vocabulary().users("")).satisfies(TestWeb.failure(403));
    assertThatThrownBy(() -> web.vocabulary().groups("")).satisfies(TestWeb.failure(403));
    assertThatThrownBy(() -> web.vocabulary().fields(null)).satisfies(TestWeb.failure(403));
  }
}

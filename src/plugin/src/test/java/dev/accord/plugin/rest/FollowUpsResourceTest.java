package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.rest.TestWeb.body;
import static dev.accord.plugin.rest.TestWeb.failure;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.accord.plugin.survey.FollowUps;
import dev.accord.plugin.view.Persons;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Paul asks IT to contact him; Ines is its head, Omar its deputy. */
class FollowUpsResourceTest extends SurveyScene {
  private static final String ANSWERS = "\"answers\":{\"choose-again\":3,\"communication\":2}";

  @Test
  void tells_head_and_deputies_who_asked_and_nothing_of_an_anonymous_answer() {
    invite();
    answer("{%s,\"contact\":true}".formatted(ANSWERS));

    JsonObject told = open();

    assertThat(told.keySet())
        .containsExactlyInAnyOrder(
            "id", "person", "client", "survey", "askedAt", "dueAt", "late", "named");
    assertThat(told.getAsJsonObject("person").get("name").getAsString()).isEqualTo("Name of paul");
    assertThat(told.getAsJsonObject("client").get("name").getAsString()).isEqualTo("Finance");
    assertThat(told.get("dueAt").getAsString()).isEqualTo("2026-11-18T09:05:00.000Z");
    assertThat(told.get("late").getAsBoolean()).isFalse();
    bench.plugin.clock.advance(Duration.ofDays(2));
    assertThat(open().get("late").getAsBoolean()).as("from the due instant on").isTrue();
    web.logIn("omar");
    assertThat(list("it").getAsJsonArray("open")).hasSize(1);
  }

  @Test
  void leads_to_an_answer_with_a_name() {
    attributed();
    bench.configureHead("ines");
    answer("{%s,\"contact\":true}".formatted(ANSWERS));

    JsonObject told = open();

    assertThat(told.get("named").getAsBoolean()).isTrue();
    assertThat(told.get("period").getAsString()).isEqualTo("2026-11");
    assertThat(told.get("issue").getAsString()).isEqualTo("ITS-7");
  }

  @Test
  void knows_nothing_for_anybody_else_and_says_the_same_of_what_is_not_there() {
    invite();
    answer("{%s,\"contact\":true}".formatted(ANSWERS));
    String id = open().get("id").getAsString();
    String close = "{\"done\":\"Rang\"}";

    for (String other : new String[] {"petra", "paul", "admin"}) {
      if (other.equals("admin")) {
        web.administrate(other);
      } else {
        web.logIn(other);
      }
      assertThatThrownBy(() -> list("it")).as(other).satisfies(failure(404));
      assertThatThrownBy(() -> followUps().close(id, body(close))).satisfies(failure(404));
    }
    web.logIn("ines");
    assertThatThrownBy(() -> list("moon")).satisfies(failure(404));
    assertThatThrownBy(() -> list(" ")).satisfies(failure(400));
    assertThatThrownBy(() -> followUps().close("none", body(close))).satisfies(failure(404));
    web.logOut();
    assertThatThrownBy(() -> list("it")).satisfies(failure(401));
  }

  @Test
  void closes_once_and_tells_the_second_what_was_written_first() {
    invite();
    answer("{%s,\"contact\":true}".formatted(ANSWERS));
    String id = open().get("id").getAsString();
    String hostile = "<script>alert(1)</script>\\u0000 \\ud83d\\ude00";

    Response first = close(id, "{\"done\":\" %s \"}".formatted(hostile));
    assertThat(first.getStatus()).isEqualTo(200);
    JsonObject closing = entity(first).getAsJsonObject("closed");
    assertThat(closing.get("done").getAsString())
        .isEqualTo("<script>alert(1)</script> \ud83d\ude00");
    assertThat(closing.get("mail").getAsString()).isEqualTo("PENDING");

    web.logIn("omar");
    Response second = close(id, "{\"done\":\"I did\"}");
    assertThat(second.getStatus()).isEqualTo(409);
    JsonObject conflict = entity(second);
    assertThat(conflict.get("error").getAsString()).isEqualTo("This follow-up is closed already.");
    JsonObject stored = conflict.getAsJsonObject("conflict").getAsJsonObject("closed");
    assertThat(stored.getAsJsonObject("by").get("key").getAsString()).isEqualTo("ines");

    bench.passAt(bench.plugin.clock.instant().plusSeconds(60));
    JsonObject list = list("it");
    assertThat(list.getAsJsonArray("open")).isEmpty();
    assertThat(
            list.getAsJsonArray("closed")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("closed")
                .get("mail")
                .getAsString())
        .isEqualTo("DELIVERED");
  }

  @Test
  void refuses_to_close_without_a_text_or_with_too_long_a_one() {
    invite();
    answer("{%s,\"contact\":true}".formatted(ANSWERS));
    String id = open().get("id").getAsString();

    for (String wrong :
        new String[] {
          "{}",
          "{\"done\":\" \\n \"}",
          "{\"done\":{}}",
          "{\"done\":null}",
          "{\"done\":\"%s\"}".formatted("x".repeat(10_001))
        }) {
      Response refused = close(id, wrong);
      assertThat(refused.getStatus()).isEqualTo(400);
      assertThat(entity(refused).get("field").getAsString()).isEqualTo("done");
    }
    assertThatThrownBy(() -> close(id, "{\"done\":\"%s\"}".formatted("x".repeat(100_000))))
        .satisfies(failure(413));
    assertThat(list("it").getAsJsonArray("open")).hasSize(1);
    assertThat(close(id, "{\"done\":\"%s\"}".formatted("\u00e4".repeat(10_000))).getStatus())
        .isEqualTo(200);
  }

  @Test
  void takes_a_wish_with_the_answer_only_where_it_is_true_or_false() {
    invite();

    assertThatThrownBy(() -> take("{%s,\"contact\":\"yes\"}".formatted(ANSWERS)))
        .satisfies(failure(400));
    assertThat(take("{\"answers\":{},\"contact\":true}").getStatus()).isEqualTo(400);
    assertThat(list("it").getAsJsonArray("open")).isEmpty();
    answer("{%s,\"contact\":false}".formatted(ANSWERS));
    assertThat(list("it").getAsJsonArray("open")).isEmpty();
  }

  private void invite() {
    bench.configureHead("ines", "omar");
    bench.passAt(MON_0900.plusSeconds(60));
    bench.resolved(7, MON_0900.plusSeconds(120));
    bench.passAt(MON_0900.plusSeconds(300));
  }

  private void answer(String request) {
    assertThat(take(request).getStatus()).isEqualTo(200);
    web.logIn("ines");
  }

  private Response take(String request) {
    return new SurveyResource(
            bench.plugin.rules, bench.answering, new SurveyBodies(bench.plugin.jira.issueManager))
        .answer(bench.token(), body(request));
  }

  private JsonObject open() {
    return list("it").getAsJsonArray("open").get(0).getAsJsonObject();
  }

  private JsonObject list(String department) {
    return json(followUps().followUps(department));
  }

  private Response close(String id, String request) {
    return followUps().close(id, body(request));
  }

  private static JsonObject entity(Response response) {
    return json(String.valueOf(response.getEntity()));
  }

  private FollowUpsResource followUps() {
    return new FollowUpsResource(
        web.caller(),
        web.editing(),
        new FollowUpBodies(
            new FollowUps(bench.plugin.stores, bench.plugin.clock),
            bench.plugin.jira.issueManager,
            new Persons(bench.plugin.jira.people())));
  }
}

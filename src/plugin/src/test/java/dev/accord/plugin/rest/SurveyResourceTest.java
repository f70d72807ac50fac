package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.rest.TestWeb.body;
import static dev.accord.plugin.rest.TestWeb.failure;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.StoredAnswer;
import dev.accord.plugin.store.TestDatabase;
import dev.accord.plugin.survey.SurveyBench;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SurveyResourceTest {
  private static final String ANSWER =
      "{\"answers\":{\"choose-again\":9,\"communication\":\"CANNOT_SAY\",\"change\":\"Ring me\"}}";

  private SurveyBench bench;
  private SurveyResource resource;
  private String token;

  @BeforeEach
  void invite() {
    bench = SurveyBench.on(TestDatabase.H2, MON_0900);
    inviteAbout(7);
  }

  private void inviteAbout(long issueId) {
    bench.passAt(MON_0900.plus(Duration.ofMinutes(30)));
    bench.resolved(issueId, MON_1000);
    bench.passAt(MON_1000.plus(Duration.ofMinutes(5)));
    token = bench.token();
    resource =
        new SurveyResource(
            bench.plugin.rules, bench.answering, new SurveyBodies(bench.plugin.jira.issueManager));
  }

  @Test
  void asks_in_the_language_of_the_reader() {
    JsonObject survey = json(resource.survey(token, null, "de-AT,de;q=0.9,en;q=0.8"));

    assertThat(survey.get("state").getAsString()).isEqualTo("OPEN");
    assertThat(survey.get("language").getAsString()).isEqualTo("de");
    assertThat(survey.get("languages")).hasToString("[\"de\",\"en\",\"fr\"]");
    assertThat(survey.getAsJsonObject("provider").get("name").getAsString())
        .isEqualTo("IT Services");
    assertThat(survey.getAsJsonObject("about").get("key").getAsString()).isEqualTo("ITS-7");
    assertThat(survey.get("mode").getAsString()).isEqualTo("ANONYMOUS");
    assertThat(survey.has("modeNotice")).isFalse();
    JsonObject first = survey.getAsJsonArray("items").get(0).getAsJsonObject();
    assertThat(first.get("id").getAsString()).isEqualTo("choose-again");
    assertThat(first.get("wording").getAsString())
        .contains("Würden Sie IT Services wieder wählen?");
    assertThat(first.get("low").getAsString()).isEqualTo("Sicher nicht");
    assertThat(first.get("optional").getAsBoolean()).isFalse();
    assertThat(json(resource.survey(token, "fr", "de")).get("language").getAsString())
        .isEqualTo("fr");
  }

  @Test
  void counts_nothing_when_a_mail_scanner_opens_the_link() {
    for (int i = 0; i < 5; i++) {
      resource.survey(token, null, "en");
    }

    assertThat(answers()).isEmpty();
    assertThat(state()).isEqualTo("OPEN");
  }

  @Test
  void takes_an_answer_once_whoever_has_the_link() {
    assertThat(json(resource.answer(token, body(ANSWER))).get("state").getAsString())
        .isEqualTo("THANKS");
    assertThat(state()).isEqualTo("USED");

    assertThatThrownBy(() -> resource.answer(token, body(ANSWER))).satisfies(failure(409));

    assertThat(answers())
        .singleElement()
        .satisfies(
            answer -> {
              assertThat(answer.from()).as("anonymous").isEmpty();
              assertThat(answer.week()).hasToString("2026-11-16");
              assertThat(json(answer.given()).get("choose-again").getAsString()).isEqualTo("9");
              assertThat(json(answer.given()).get("communication").getAsString())
                  .isEqualTo("CANNOT_SAY");
            });
  }

  @Test
  void keeps_who_answered_where_the_department_is_small() {
    bench = SurveyBench.on(TestDatabase.H2, MON_0900);
    bench.plugin.jira.group("finance-staff", "paul", "petra", "f1");
    inviteAbout(8);

    JsonObject survey = json(resource.survey(token, null, "en"));
    assertThat(survey.get("mode").getAsString()).isEqualTo("ATTRIBUTED");
    assertThat(survey.get("modeNotice").getAsString()).contains("four people or fewer");
    resource.answer(token, body(ANSWER));

    StoredAnswer named =
        bench
            .plugin
            .stores
            .surveys()
            .answers()
            .of(
                bench.decided().get(0).asked().provider(),
                LocalDate.parse("2026-11-16"),
                LocalDate.parse("2026-11-23"))
            .get(0);
    assertThat(named.from())
        .contains(
            new StoredAnswer.From(
                new UserKey("paul"), Optional.of(8L), Optional.of(bench.plugin.clock.instant())));
  }

  @Test
  void knows_no_token_that_was_changed_or_made_up() {
    String changed = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);
    for (String wrong : List.of(changed, token + "A", "x", "", "a.b", "%00")) {
      assertThatThrownBy(() -> resource.survey(wrong, null, "en")).satisfies(failure(404));
      assertThatThrownBy(() -> resource.answer(wrong, body(ANSWER))).satisfies(failure(404));
      assertThatThrownBy(() -> resource.optOut(wrong)).satisfies(failure(404));
    }
  }

  @Test
  void is_over_two_weeks_after_the_mail_and_not_a_millisecond_before() {
    bench.plugin.clock.set(bench.decided().get(0).sending().expires().minusMillis(1));
    assertThat(state()).isEqualTo("OPEN");

    bench.plugin.clock.advance(Duration.ofMillis(1));
    assertThat(state()).isEqualTo("EXPIRED");
    assertThat(json(resource.survey(token, null, "en")).has("about"))
        .as("an old link tells of no request")
        .isFalse();
    assertThatThrownBy(() -> resource.answer(token, body(ANSWER))).satisfies(failure(410));
    assertThat(answers()).isEmpty();
  }

  @Test
  void names_the_field_that_is_wrong_and_stays_open() {
    Response refused =
        resource.answer(
            token,
            body("{\"answers\":{\"choose-again\":11,\"communication\":5,\"change\":\"Ring me\"}}"));

    assertThat(refused.getStatus()).isEqualTo(400);
    assertThat(json(refused).get("field").getAsString()).isEqualTo("choose-again");
    assertThat(json(refused).get("error").getAsString()).contains("11 lies outside of 0 to 10");
    assertThat(json(refused).getAsJsonArray("problems")).hasSize(1);
    assertThat(state()).isEqualTo("OPEN");
    assertThat(answers()).isEmpty();
  }

  @Test
  void refuses_what_is_no_answer() {
    for (String wrong :
        List.of(
            "{\"answers\":{\"choose-again\":[9],\"communication\":5}}",
            "{\"answers\":{\"choose-again\":9,\"communication\":5,\"salary\":1}}",
            "{\"answers\":{\"choose-again\":9,\"communication\":5,\"change\":\""
                + "x".repeat(10_001)
                + "\"}}")) {
      assertThat(resource.answer(token, body(wrong)).getStatus()).isEqualTo(400);
    }
    for (String wrong : List.of("", "no json", "[]", "{}", "{\"answers\":7}")) {
      assertThatThrownBy(() -> resource.answer(token, body(wrong))).satisfies(failure(400));
    }
    assertThat(answers()).isEmpty();
  }

  @Test
  void refuses_a_body_of_100_kilobytes_before_it_is_read_as_json() {
    assertThatThrownBy(() -> resource.answer(token, body("[".repeat(100_001))))
        .satisfies(failure(413));
  }

  @Test
  void keeps_html_as_the_text_that_it_is() {
    String comment = "<script>alert('x')</script> & \\\"more\\\"";
    resource.answer(
        token,
        body(
            "{\"answers\":{\"choose-again\":0,\"communication\":1,\"change\":\""
                + comment
                + "\"}}"));

    assertThat(json(answers().get(0).given()).get("change").getAsString())
        .isEqualTo("<script>alert('x')</script> & \"more\"");
  }

  @Test
  void asks_what_the_person_was_invited_to_when_the_questions_have_changed_since() {
    String second =
        """
        , {
            "number": 2,
            "effectiveFrom": "2026-11-16T10:30:00Z",
            "items": ["choose-again", "effort"]
          }
        ]
        """;
    bench.configure(SurveyBench.PULSE.replaceFirst("}\\s*]", "}" + second));
    bench.plugin.clock.set(MON_1000.plus(Duration.ofHours(2)));

    assertThat(json(resource.survey(token, null, "en")).getAsJsonArray("items")).hasSize(3);
    resource.answer(token, body(ANSWER));

    assertThat(answers().get(0).questionSet()).isEqualTo(1);
  }

  @Test
  void asks_no_more_whoever_does_not_want_to_be_asked() {
    assertThat(json(resource.optOut(token)).get("state").getAsString()).isEqualTo("OPTED_OUT");

    assertThat(state()).isEqualTo("WITHDRAWN");
    assertThatThrownBy(() -> resource.answer(token, body(ANSWER))).satisfies(failure(410));
    assertThat(bench.plugin.stores.surveys().invitations().hasOptedOut(SurveyBench.PAUL)).isTrue();
  }

  private String state() {
    return json(resource.survey(token, null, "en")).get("state").getAsString();
  }

  private List<StoredAnswer> answers() {
    return bench.plugin.stores.surveys().answers().waiting(new SurveyId("pulse"));
  }
}

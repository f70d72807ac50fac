package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.TUE_1000;
import static dev.accord.plugin.Samples.WED_0900;
import static dev.accord.plugin.rest.TestWeb.body;
import static dev.accord.plugin.rest.TestWeb.failure;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.accord.engine.clock.Outcome;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.jira.Constant;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.job.NotNowException;
import dev.accord.plugin.store.Judging.Occasion;
import dev.accord.plugin.store.StoredVerdict;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions that are corrected after the fact: looked at first, then stored and told. */
class CorrectionsTest extends CorrectionScene {
  @Test
  void shows_what_a_forgotten_holiday_changes_and_writes_nothing() {
    lateBecauseOfMonday();
    openSinceMonday();
    track(new TestIssue(9, "ITS-9", TUE_1000));

    JsonObject ready = ready(start(mondayOff()));

    assertThat(ready.getAsJsonObject("subject"))
        .isEqualTo(
            json("{\"kind\": \"calendars\", \"id\": \"office\", \"name\": \"Office hours\"}"));
    assertThat(ready.has("project")).isFalse();
    assertThat(ready.get("reason").getAsString()).isEqualTo("We forgot Monday");
    assertThat(ready.get("firstChange").getAsString()).isEqualTo("2026-11-16T09:00:00.000Z");
    assertThat(ready.get("total").getAsInt()).isEqualTo(3);
    assertThat(ready.get("differing").getAsInt()).isEqualTo(1);
    assertThat(ready.get("openDiffering").getAsInt()).isEqualTo(1);
    assertThat(ready.getAsJsonArray("differences"))
        .isEqualTo(
            JsonParser.parseString(
                """
                [{"issue": "ITS-7", "clock": "it-for-finance/resolution #1", "open": false,
                  "before": "BREACHED 2026-11-17T09:00:00.001Z", "after": "MET 2026-11-17T10:00:00Z"},
                 {"issue": "ITS-8", "clock": "it-for-finance/resolution #1", "open": true,
                  "before": "BREACHED since 2026-11-17T12:00:00.001Z",
                  "after": "AT_RISK due 2026-11-17T17:00:00Z"}]
                """));
    assertThat(plugin.stores.tickets().verdicts(7)).hasSize(1);
    assertThat(stored(OFFICE)).doesNotContain("We forgot");
    assertThat(mails).isEmpty();
  }

  @Test
  void stores_the_correction_and_a_verdict_beside_the_old_one_and_tells_both_heads() {
    lateBecauseOfMonday();
    openSinceMonday();
    JsonObject ready = ready(start(mondayOff()));
    web.administrate("omar");

    apply(ready);

    Rules now = plugin.rules.current();
    assertThat(now.stored(OFFICE).orElseThrow().definition().author()).isEqualTo("omar");
    assertThat(stored(OFFICE)).contains("We forgot Monday", "2026-11-18T09:00:00Z", "admin");
    List<StoredVerdict> verdicts = plugin.stores.tickets().verdicts(7);
    assertThat(verdicts)
        .extracting(one -> one.outcome().orElseThrow())
        .containsExactly(Outcome.BREACHED, Outcome.MET);
    assertThat(verdicts.get(1).judging().occasion()).isEqualTo(Occasion.RECOMPUTED);
    assertThat(verdicts.get(1).judging().author()).hasValue(new UserKey("omar"));
    assertThat(plugin.stores.queue().without(List.of(8L))).as("not queued").isEmpty();
    assertThat(mails)
        .extracting(Email::getTo)
        .containsExactlyInAnyOrder("petra@example.com", "paul@example.com");
    assertThat(mails.get(0).getSubject())
        .isEqualTo("[Accord] The calendar Office hours was corrected");
    assertThat(mails.get(0).getBody())
        .contains(
            "Why: We forgot Monday",
            "differ from Mon 16 Nov 2026 10:00 (Europe/Berlin) on",
            "IT Services for Finance: verdicts judged anew: 1; open clocks with another due instant or"
                + " standing: 1",
            "https://jira.example/plugins/servlet/accord/calendars/office");
  }

  @Test
  void a_mail_server_that_refuses_does_not_fail_the_correction() throws Exception {
    lateBecauseOfMonday();
    doThrow(new MailException("full")).when(server).send(any());

    apply(ready(start(mondayOff())));

    assertThat(plugin.stores.tickets().verdicts(7)).hasSize(2);
  }

  @Test
  void a_calendar_changed_meanwhile_is_not_overwritten_and_the_dry_run_stays() {
    JsonObject ready = ready(start(mondayOff()));
    JsonObject renamed = document(OFFICE);
    renamed.addProperty("name", "Desk hours");
    store(OFFICE, renamed);

    assertThatThrownBy(() -> resource.apply(id(ready)))
        .isInstanceOf(NotNowException.class)
        .hasMessageContaining("was changed after it was compared");

    assertThat(state(id(ready))).isEqualTo("READY");
    assertThat(stored(OFFICE)).contains("Desk hours").doesNotContain("We forgot");
  }

  @Test
  void a_revision_that_is_not_the_stored_one_is_a_conflict_with_what_is_stored() {
    JsonObject request = request("calendars", OFFICE, mondayOff());
    request.addProperty("revision", 4711);

    Response response = resource.start(body(request.toString()));

    assertThat(response.getStatus()).isEqualTo(409);
    assertThat(json(response).getAsJsonObject("conflict").get("revision").getAsInt())
        .isEqualTo(revision(OFFICE));
  }

  @Test
  void hours_that_differ_without_a_correction_are_refused_at_their_version() {
    JsonObject changed = mondayOff();
    version(changed).remove("corrections");

    assertThat(problems(start(changed))).containsExactly("versions[0]");
  }

  @Test
  void a_calendar_without_a_correction_is_nothing_to_recompute() {
    assertThat(problems(start(document(OFFICE)))).containsExactly("versions");
  }

  @Test
  void a_correction_without_a_reason_is_refused() {
    JsonObject changed = mondayOff();
    JsonArray corrections = version(changed).getAsJsonArray("corrections");
    corrections.get(0).getAsJsonObject().addProperty("reason", " ");

    assertThat(problems(start(changed))).containsExactly("versions[0].corrections[0].reason");
  }

  @ParameterizedTest
  @CsvSource({
    "calendars, nowhere, 404",
    "projects,  ITS,     400",
    "services,  office,  400",
  })
  void what_is_not_there_or_cannot_be_recomputed_is_told(String kind, String id, int status) {
    JsonObject request = request(kind, OFFICE, mondayOff());
    request.addProperty("id", id);

    assertThatThrownBy(() -> resource.start(body(request.toString())))
        .satisfies(failure(status)::accept);
  }

  @Test
  void a_correction_is_for_administrators() {
    web.logIn("ines");

    assertThatThrownBy(() -> start(mondayOff())).satisfies(failure(403)::accept);
  }

  @Test
  void a_correction_that_was_interrupted_can_be_done_again() {
    lateBecauseOfMonday();
    JsonObject corrected = mondayOff();
    JsonObject newest = version(corrected).getAsJsonArray("corrections").get(0).getAsJsonObject();
    newest.addProperty("at", "2026-11-18T08:00:00Z");
    newest.addProperty("by", "admin");
    store(OFFICE, corrected);

    JsonObject ready = ready(start(document(OFFICE)));

    assertThat(ready.get("differing").getAsInt()).isEqualTo(1);
    apply(ready);
    assertThat(plugin.stores.tickets().verdicts(7)).hasSize(2);
  }

  @Test
  void what_differs_for_another_reason_is_left_alone() {
    TestIssue later = new TestIssue(7, "ITS-7", TUE_1000).resolve(WED_0900, "ines");
    track(later);
    later.prioritize(TUE_1000.plusSeconds(1), "ines", Constant.HIGH);

    assertThat(ready(start(mondayOff())).get("differing").getAsInt()).isZero();
  }
}

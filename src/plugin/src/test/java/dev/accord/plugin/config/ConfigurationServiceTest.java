package dev.accord.plugin.config;

import static dev.accord.plugin.PluginUnderTest.ADMIN;
import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.document.DocumentReader;
import dev.accord.document.change.Action;
import dev.accord.document.change.Change;
import dev.accord.document.format.Kind;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.store.TestDatabase;
import org.junit.jupiter.api.Test;

class ConfigurationServiceTest {
  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), MON_0900);
  private final ConfigurationService service = plugin.configuration;

  @Test
  void adds_everything_to_an_empty_store() {
    Preview preview = service.preview(Samples.document());

    assertThat(preview.problems()).isEmpty();
    assertThat(preview.changes())
        .filteredOn(change -> change.kind() != Kind.SERVICE_ACCOUNTS)
        .extracting(Change::action)
        .containsOnly(Action.ADD);
    assertThat(preview.changes())
        .extracting(Change::kind)
        .containsExactly(
            Kind.CALENDAR,
            Kind.DEPARTMENT,
            Kind.DEPARTMENT,
            Kind.AGREEMENT,
            Kind.PROJECT,
            Kind.SERVICE_ACCOUNTS);
    assertThat(preview.changes()).extracting(Change::name).contains("IT Services for Finance");
  }

  @Test
  void exports_what_was_imported() {
    plugin.configure(Samples.document());

    assertThat(DocumentReader.read(service.export()).orElseThrow())
        .isEqualTo(Samples.definitions());
    assertThat(service.preview(service.export()).changes())
        .extracting(Change::action)
        .containsOnly(Action.SAME);
  }

  @Test
  void has_the_rules_in_force_at_once() {
    assertThat(plugin.rules.current().rulebook().project("ITS")).isEmpty();

    plugin.configure(Samples.document());

    assertThat(plugin.rules.current().rulebook().project("ITS")).isPresent();
    assertThat(plugin.rules.current().rulebook().agreement(new AgreementId("it-for-finance")))
        .isPresent();
  }

  @Test
  void knows_the_members_of_the_groups_that_it_speaks_of() {
    plugin.configure(Samples.document());

    var directory = plugin.rules.current().rulebook().directory();
    assertThat(directory.isMember(new UserKey("ines"), "it-staff", MON_0900)).isTrue();
    assertThat(directory.isMember(new UserKey("paul"), "it-staff", MON_0900)).isFalse();
  }

  @Test
  void names_what_changes_and_what_goes() {
    plugin.configure(Samples.document());
    String changed =
        Samples.document()
            .replace("\"name\": \"Finance\"", "\"name\": \"Finance and Control\"")
            .replace("\"serviceAccounts\": [\"robot\"]", "\"serviceAccounts\": []");

    Preview preview = service.preview(changed);

    assertThat(preview.problems()).isEmpty();
    assertThat(change(preview, "finance").action()).isEqualTo(Action.CHANGE);
    assertThat(change(preview, "finance").details())
        .containsExactly("name 'Finance' → 'Finance and Control'");
    assertThat(change(preview, "service-accounts").details())
        .containsExactly("account removed: robot");
    assertThat(change(preview, "it").action()).isEqualTo(Action.SAME);
  }

  @Test
  void takes_a_new_version_of_an_agreement() {
    plugin.configure(Samples.document());

    Preview preview = plugin.configure(withSecondVersion());

    assertThat(preview.problems()).isEmpty();
    Change change = change(preview, "it-for-finance");
    assertThat(change.action()).isEqualTo(Action.NEW_VERSION);
    assertThat(change.details())
        .containsExactly(
            "version 2: new, active from 2026-12-01T00:00:00Z",
            "version 2, metric Resolution, goal Other: target 8h → 6h");
    assertThat(
            plugin
                .rules
                .current()
                .rulebook()
                .agreement(new AgreementId("it-for-finance"))
                .orElseThrow()
                .versions())
        .hasSize(2);
  }

  @Test
  void refuses_to_reword_a_version_in_force_and_writes_nothing() {
    plugin.configure(Samples.document());
    String tightened = Samples.document().replace("\"within\": \"8h\"", "\"within\": \"2h\"");

    Preview preview = plugin.configure(tightened);

    assertThat(preview.canBeApplied()).isFalse();
    assertThat(preview.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("agreements[0].versions[0]");
              assertThat(problem.message())
                  .contains("Version 1 of agreement 'IT Services for Finance'");
              assertThat(problem.cure()).contains("as version 2");
            });
    assertThat(service.export()).contains("8h");
  }

  @Test
  void lets_a_version_in_force_be_ended() {
    plugin.configure(Samples.document());
    String ended =
        Samples.document()
            .replace(
                "\"status\": \"active\"",
                "\"status\": \"ended\", \"effectiveUntil\": \"2027-01-01T00:00:00Z\"");

    Preview preview = plugin.configure(ended);

    assertThat(preview.problems()).isEmpty();
    assertThat(change(preview, "it-for-finance").details())
        .contains("version 1: status active → ended");
  }

  @Test
  void refuses_a_document_that_is_not_the_one_that_was_previewed() {
    String fingerprint = service.preview(Samples.document()).fingerprint();

    assertThatThrownBy(() -> service.apply(withSecondVersion(), fingerprint, ADMIN))
        .isInstanceOf(StaleFingerprintException.class);
  }

  @Test
  void refuses_when_what_is_stored_changed_since_the_preview() {
    String fingerprint = service.preview(withSecondVersion()).fingerprint();
    plugin.configure(Samples.document());

    assertThatThrownBy(() -> service.apply(withSecondVersion(), fingerprint, ADMIN))
        .isInstanceOf(StaleFingerprintException.class)
        .hasMessageContaining("Preview it again");
  }

  @Test
  void tells_every_mistake_of_a_document_and_does_not_apply_it() {
    String broken =
        Samples.document()
            .replace("\"owner\": \"it\"", "\"owner\": \"nobody\"")
            .replace("\"within\": \"8h\"", "\"within\": \"0h\"");

    Preview preview = plugin.configure(broken);

    assertThat(preview.problems()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(preview.changes()).isEmpty();
    assertThat(plugin.rules.current().rulebook().project("ITS")).isEmpty();
  }

  @Test
  void warns_of_what_this_jira_does_not_have() {
    plugin.jira.group("finance-staff");
    String foreign =
        Samples.document()
            .replace("Waiting for client\"}", "Waiting for godot\"}")
            .replace("\"it-staff\"", "\"no-such-group\"")
            .replace("\"is\": \"High\"", "\"is\": \"Panic\"")
            .replace("\"project\": \"ITS\"", "\"project\": \"GONE\"");

    Preview preview = service.preview(foreign);

    assertThat(preview.problems()).isEmpty();
    assertThat(preview.warnings())
        .extracting(Finding::message)
        .contains(
            "this Jira has no status 'Waiting for godot'",
            "this Jira has no group 'no-such-group'",
            "this Jira has no priority 'Panic'",
            "this Jira has no project 'GONE'");
  }

  @Test
  void brings_back_a_definition_that_was_removed() {
    plugin.configure(Samples.document());
    plugin.configure(
        Samples.document().replace("\"serviceAccounts\": [\"robot\"]", "\"serviceAccounts\": []"));
    plugin.clock.set(MON_1200);

    Preview preview = plugin.configure(Samples.document());

    assertThat(change(preview, "service-accounts").details())
        .containsExactly("account added: robot");
    assertThat(plugin.rules.current().rulebook().isServiceAccount(new UserKey("robot"))).isTrue();
  }

  private static String withSecondVersion() {
    String text = Samples.document();
    int start = text.indexOf("{", text.indexOf("\"versions\"", text.indexOf("\"agreements\"")));
    int end = text.indexOf("]\n    }\n  ],\n  \"projects\"");
    String first = text.substring(start, end).stripTrailing();
    String second =
        first
            .replace("\"version\": 1", "\"version\": 2")
            .replace("2026-01-01T00:00:00Z", "2026-12-01T00:00:00Z")
            .replace("\"within\": \"8h\"", "\"within\": \"6h\"");
    return text.replace(first, first + ", " + second);
  }

  private static Change change(Preview preview, String key) {
    return preview.changes().stream()
        .filter(change -> change.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}

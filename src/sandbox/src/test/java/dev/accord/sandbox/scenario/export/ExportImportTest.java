package dev.accord.sandbox.scenario.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.zaxxer.hikari.HikariDataSource;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.SettableClock;
import dev.accord.sandbox.jira.TestDatabase;
import dev.accord.sandbox.jira.constant.StatusCategory;
import dev.accord.sandbox.jira.issue.ChangeGroup;
import dev.accord.sandbox.jira.issue.ChangeItem;
import dev.accord.sandbox.jira.issue.Comment;
import dev.accord.sandbox.jira.issue.FieldValue;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.issue.Visibility;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.workflow.Transition;
import dev.accord.sandbox.scenario.HistoryCheck;
import dev.accord.sandbox.scenario.form.FormException;
import dev.accord.sandbox.scenario.load.Newcomers;
import dev.accord.sandbox.scenario.report.BadEntry;
import dev.accord.sandbox.scenario.report.ImportReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExportImportTest {
  private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

  private final Path folder;
  private final HikariDataSource source = TestDatabase.H2.open();
  private final Jira jira = Jira.open(source, new SettableClock(NOW));
  private final List<String> progress = new ArrayList<>();

  ExportImportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void close() {
    source.close();
  }

  @Test
  void creates_what_an_issue_names_and_keeps_its_fields() {
    ImportReport report = load("{'issues': [" + Exports.ISSUE + "], " + NAMES + "}");

    Issue issue = issue();
    assertThat(report.bad()).isEmpty();
    assertThat(report.figures())
        .containsEntry("issues created", 1L)
        .containsEntry("changes", 3L)
        .containsEntry("comments", 1L);
    assertThat(issue.created()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
    assertThat(issue.state().resolved()).contains(Instant.parse("2026-03-03T11:00:00Z"));
    assertThat(user("ben").key()).isEqualTo(issue.fields().assignee().orElseThrow());
    assertThat(issue.fields().labels()).containsExactly("vip");
    assertThat(jira.components().byId(issue.fields().components().first()).orElseThrow().name())
        .isEqualTo("Mail");
    assertThat(jira.constants().priorities().nameOf(issue.fields().priorityId().orElseThrow()))
        .isEqualTo("High");
    assertThat(progress).last().isEqualTo("loaded 4 of 4 updates");
  }

  private static final String NAMES =
      "'names': {'customfield_10': 'Region', 'customfield_11': 'Effort'}";

  @Test
  void names_custom_fields_as_the_export_does_and_says_which_values_it_cannot_hold() {
    ImportReport report = load("{'issues': [" + Exports.ISSUE + "], " + NAMES + "}");

    var region = jira.customFields().byName("Region").orElseThrow();
    var effort = jira.customFields().byName("Effort").orElseThrow();
    assertThat(issue().fields().custom())
        .containsEntry(
            region.id(), new FieldValue.Choice(region.option("North").orElseThrow().id()))
        .containsEntry(effort.id(), new FieldValue.Amount(3.5))
        .hasSize(2);
    assertThat(report.notes())
        .containsExactly(
            "customfield_12: 1 values are of a kind that the sandbox has no field for; left out");
  }

  @Test
  void puts_a_history_in_order_with_the_ids_of_this_jira_and_the_texts_of_then() {
    load("[" + Exports.ISSUE + "]");

    List<ChangeGroup> history = jira.issues().history(issue().id());
    HistoryCheck.holds(issue(), history, NOW);
    assertThat(history.stream().flatMap(group -> group.items().stream()))
        .extracting(ExportImportTest::text)
        .containsExactly(
            "status To Do > Doing",
            "assignee Gone Guy > Ben Okafor",
            "status Doing > Waiting",
            "Sprint  > Sprint 3",
            "status Waiting > Done",
            "resolution - > Fixed");
    assertThat(jira.users().byKey(history.get(2).author()).orElseThrow().name())
        .isEqualTo("import");
    assertThat(user("gone-guy").displayName()).isEqualTo("Gone Guy");
  }

  @Test
  void makes_a_workflow_that_leads_from_every_status_to_every_other() {
    load("[" + Exports.ISSUE + "]");

    var project = jira.projects().byKey("OPS").orElseThrow();
    var workflow = jira.workflows().byId(project.workflowId()).orElseThrow();
    assertThat(workflow.transitions())
        .extracting(Transition::name)
        .containsExactlyInAnyOrder("To Do", "Doing", "Waiting", "Finished");
    assertThat(jira.constants().statuses().nameOf(workflow.initialStatus())).isEqualTo("To Do");
    assertThat(category("To Do")).isEqualTo(StatusCategory.NEW);
    assertThat(category("Waiting")).isEqualTo(StatusCategory.INDETERMINATE);
    assertThat(category("Finished")).isEqualTo(StatusCategory.DONE);
  }

  @Test
  void keeps_comments_with_those_who_may_read_them() {
    load("[" + Exports.ISSUE + "]");

    List<Comment> comments = jira.issues().comments(issue().id());
    assertThat(comments)
        .singleElement()
        .satisfies(
            comment -> {
              assertThat(comment.body()).isEqualTo("On it");
              assertThat(comment.author()).isEqualTo(user("ben").key());
              assertThat(comment.visibility()).isEqualTo(new Visibility.GroupOnly("ops-team"));
            });
    assertThat(jira.groups().exists("ops-team")).isTrue();
  }

  static Stream<Arguments> badEntries() {
    return Stream.of(
        arguments("7", "", "is no issue but NUMBER"),
        arguments("{'fields': {}}", "", "key is missing"),
        arguments("{'key': 'OPS-8'}", "OPS-8", "fields is missing"),
        arguments(issueWith("OPS-7", "OPS7"), "OPS7", "key 'OPS7' is none"),
        arguments(
            issueWith("2026-03-02T09:00:00.000+0100", "yesterday"),
            "OPS-7",
            "fields.created is no time: 'yesterday'"),
        arguments(
            issueWith("'status': {'id': '5', 'name': 'Finished'", "'state': {'id': '5'"),
            "OPS-7",
            "fields.status is missing"),
        arguments(
            issueWith("'labels': ['vip']", "'labels': 'vip'"),
            "OPS-7",
            "fields.labels must be a list, was \"vip\""),
        arguments(
            issueWith("'changelog': {'total': 3", "'changelog': {'total': 240"),
            "OPS-7",
            "changelog has 3 of 240 histories; export it with all of them"),
        arguments(issueWith("'changelog'", "'history'"), "OPS-7", "changelog is missing"),
        arguments(
            issueWith("'duedate'", "'duedate'").replace("'labels'", "'duedate': 'soon', 'labels'"),
            "OPS-7",
            "fields.duedate is no date: 'soon'"));
  }

  private static String issueWith(String good, String bad) {
    return Exports.ISSUE.replace(good, bad);
  }

  @ParameterizedTest
  @MethodSource("badEntries")
  void lists_a_bad_entry_with_its_place_and_reason_and_loads_the_others(
      String entry, String subject, String reason) {
    String good = Exports.ISSUE.replace("OPS-7", "OPS-9");

    ImportReport report = load("[" + good + ", " + entry + "]");

    assertThat(report.bad())
        .singleElement()
        .satisfies(
            bad -> {
              assertThat(bad.place()).isEqualTo("entry 1");
              assertThat(bad.subject()).isEqualTo(subject);
              assertThat(bad.reason()).startsWith(reason);
            });
    assertThat(report.figures())
        .containsEntry("entries read", 2L)
        .containsEntry("issues created", 1L);
  }

  @Test
  void lists_an_issue_that_stands_twice() {
    ImportReport report = load("[" + Exports.ISSUE + ", " + Exports.ISSUE + "]");

    assertThat(report.bad())
        .containsExactly(new BadEntry("entry 1", "OPS-7", "an issue with this key came before"));
  }

  @Test
  void notes_a_change_that_stands_twice_and_a_history_that_does_not_fit_together() {
    ImportReport report =
        load(
            "["
                + Exports.ISSUE
                    .replace("'id': '13'", "'id': '12'")
                    .replace("'to': '5', 'toString': 'Done'", "'to': '6', 'toString': 'Shut'")
                + "]");

    assertThat(report.notes())
        .contains(
            "OPS-7: change 12 stands twice; read once",
            "OPS-7: status became 4 at 2026-03-02T10:00:00Z, and later was 5 without a change to it");
    assertThat(jira.issues().history(issue().id())).hasSize(2);
  }

  @Test
  void loads_nothing_of_a_file_that_is_cut_off() {
    assertThatThrownBy(() -> load("[" + Exports.ISSUE + ", {'key': "))
        .isInstanceOf(FormException.class);
    assertThat(jira.projects().all()).isEmpty();
  }

  private ImportReport load(String text) {
    User lead = new Newcomers(jira).importer();
    return new ExportImport(jira, lead, progress::add).load(Exports.write(folder, text));
  }

  private Issue issue() {
    return jira.issues().byKey("OPS-7").orElseThrow();
  }

  private User user(String login) {
    return jira.users().byName(login).orElseThrow();
  }

  private StatusCategory category(String status) {
    return jira.constants().statuses().byName(status).orElseThrow().category();
  }

  private static String text(ChangeItem item) {
    Optional<String> nothing = Optional.of("-");
    return "%s %s > %s"
        .formatted(
            item.field(),
            item.fromText().or(() -> nothing).orElseThrow(),
            item.toText().or(() -> nothing).orElseThrow());
  }
}

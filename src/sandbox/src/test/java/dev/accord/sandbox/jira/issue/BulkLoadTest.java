package dev.accord.sandbox.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.sandbox.jira.Company;
import dev.accord.sandbox.jira.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class BulkLoadTest {
  private static final Instant JAN_09 = Instant.parse("2026-01-09T08:00:00.123Z");

  private final Company company;

  BulkLoadTest(TestDatabase database) {
    company = new Company(database);
  }

  @AfterEach
  void close() {
    company.close();
  }

  private IssueStory begin(String summary) {
    IssueFields fields = IssueFields.of(company.request.id(), summary);
    return company.jira.issueModule().stories().begin(company.its, fields, company.cleo, JAN_09);
  }

  @Test
  void keeps_dates_history_and_comments_as_they_were_and_tells_nobody() {
    company.jira.issueModule().events().add(happening -> assertThat(happening).isNull());
    Instant later = JAN_09.plus(Duration.ofHours(3));
    PastIssue told =
        begin("Old")
            .transition("Start", company.ben, JAN_09.plusMillis(1))
            .edit(
                company.ben,
                JAN_09.plusMillis(2),
                edit -> edit.assignee(Optional.of(company.ben.key())).labels(Set.of("vip")))
            .comment(company.ben, JAN_09.plusMillis(3), NewComment.of("On it"))
            .transition("Resolve", company.ben, later)
            .told();
    Issue stored = company.jira.issueModule().bulkLoad().load(List.of(told)).get(0);
    Issue read = company.jira.issues().byKey("ITS-1").orElseThrow();
    assertThat(read).isEqualTo(stored);
    assertThat(read.created()).isEqualTo(JAN_09);
    assertThat(read.updated()).isEqualTo(later);
    assertThat(read.state().resolved()).contains(later);
    assertThat(company.jira.issues().history(read.id()))
        .extracting(ChangeGroup::created)
        .containsExactly(JAN_09.plusMillis(1), JAN_09.plusMillis(2), later);
    assertThat(company.jira.issues().comments(read.id()))
        .extracting(Comment::body, Comment::created)
        .containsExactly(tuple("On it", JAN_09.plusMillis(3)));
  }

  @Test
  void a_story_reads_as_if_it_had_been_lived() {
    Issue lived = company.create("Twice");
    company.take(lived, Company.START);
    company.take(lived, Company.RESOLVE);
    PastIssue told =
        begin("Twice")
            .transition(Company.START, company.ben, JAN_09)
            .transition(Company.RESOLVE, company.ben, JAN_09)
            .told();
    Issue loaded = company.jira.issueModule().bulkLoad().load(List.of(told)).get(0);
    assertThat(items(loaded)).isEqualTo(items(lived));
  }

  private List<ChangeItem> items(Issue issue) {
    return company.jira.issues().history(issue.id()).stream()
        .flatMap(group -> group.items().stream())
        .toList();
  }

  @Test
  void numbers_go_on_after_those_that_were_given() {
    IssueFields fields = IssueFields.of(company.request.id(), "Numbered");
    PastIssue given =
        company
            .jira
            .issueModule()
            .stories()
            .begin(company.its, 40, fields, company.cleo, JAN_09)
            .told();
    List<Issue> loaded =
        company.jira.issueModule().bulkLoad().load(List.of(begin("Next").told(), given));
    assertThat(loaded).extracting(one -> one.key().toString()).containsExactly("ITS-41", "ITS-40");
    assertThat(company.create("Live").key()).hasToString("ITS-42");
  }

  @Test
  void stores_all_or_nothing() {
    PastIssue good = begin("Good").told();
    Issue broken = good.issue().movedTo(999_999, new IssueKey("XX", 1));
    PastIssue bad = new PastIssue(broken, List.of(), List.of());
    assertThatThrownBy(() -> company.jira.issueModule().bulkLoad().load(List.of(good, bad)))
        .isInstanceOf(RuntimeException.class);
    assertThat(company.jira.issues().idsOf(company.its)).isEmpty();
  }

  @Test
  void a_story_does_not_go_back_in_time() {
    IssueStory story = begin("Backwards");
    assertThatThrownBy(() -> story.comment(company.ben, JAN_09.minusMillis(1), NewComment.of("?")))
        .hasMessageContaining("tell it oldest first");
  }
}

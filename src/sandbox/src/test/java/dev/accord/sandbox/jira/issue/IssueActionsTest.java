package dev.accord.sandbox.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.sandbox.jira.Company;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.TestDatabase;
import dev.accord.sandbox.jira.user.User;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class IssueActionsTest {
  private static final int THREADS = 6;
  private static final int ROUNDS = 20;

  private final Company company;
  private final IssueActions actions;

  IssueActionsTest(TestDatabase database) {
    company = new Company(database);
    actions = company.jira.actions();
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void history_stays_a_chain_when_many_take_transitions_of_one_issue_at_once() throws Exception {
    Issue issue = company.create("Contended");
    inParallel(
        thread ->
            () -> {
              Random random = new Random(thread);
              for (int i = 0; i < ROUNDS; i++) {
                List<Integer> steps =
                    List.of(Company.START, Company.WAIT, Company.RESOLVE, Company.REOPEN);
                takeIfOffered(issue, steps.get(random.nextInt(steps.size())));
              }
              return thread;
            });
    String status = company.open.id();
    for (ChangeGroup group : company.jira.issues().history(issue.id())) {
      ChangeItem item = group.items().get(0);
      assertThat(item.from()).contains(status);
      status = item.to().orElseThrow();
    }
    Issue after = company.jira.issues().byId(issue.id()).orElseThrow();
    assertThat(after.state().statusId()).isEqualTo(status);
    assertThat(after.state().resolutionId().isPresent())
        .isEqualTo(status.equals(company.resolved.id()));
  }

  private void takeIfOffered(Issue issue, int step) {
    try {
      company.take(issue, step);
    } catch (JiraProblem notOffered) {
      assertThat(notOffered.kind()).isEqualTo(JiraProblem.Kind.INVALID);
    }
  }

  @Test
  void issues_created_at_once_get_numbers_without_gaps_or_doubles() throws Exception {
    List<Long> numbers =
        inParallel(
                thread ->
                    () ->
                        IntStream.range(0, ROUNDS)
                            .mapToObj(i -> company.create("Made").key().number())
                            .toList())
            .stream()
            .flatMap(List::stream)
            .sorted()
            .toList();
    assertThat(numbers)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, THREADS * ROUNDS).mapToObj(Long::valueOf).toList());
  }

  private static <T> List<T> inParallel(IntFunction<Callable<T>> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<T>> futures = pool.invokeAll(IntStream.range(0, THREADS).mapToObj(work).toList());
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void tells_listeners_what_is_stored_already_and_survives_their_failures() {
    List<IssueEventKind> told = new ArrayList<>();
    company
        .jira
        .issueModule()
        .events()
        .add(
            happening -> {
              throw new IllegalStateException("a listener of a plugin fails");
            });
    company
        .jira
        .issueModule()
        .events()
        .add(
            happening -> {
              boolean stored = company.jira.issues().byId(happening.issue().id()).isPresent();
              assertThat(stored).isEqualTo(happening.kind() != IssueEventKind.DELETED);
              told.add(happening.kind());
            });
    Issue issue = company.create("Told");
    company.take(issue, Company.START);
    company.take(issue, Company.RESOLVE);
    company.take(issue, Company.REOPEN);
    actions.assign(company.ben, issue, Optional.of(company.ben.key()));
    company.jira.comments().add(company.cleo, issue, NewComment.of("Thanks"));
    actions.move(
        company.ben, issue, new MoveRequest(company.net.id(), Optional.empty(), Optional.empty()));
    actions.delete(company.anna, issue);
    assertThat(told)
        .containsExactly(
            IssueEventKind.CREATED,
            IssueEventKind.GENERIC,
            IssueEventKind.RESOLVED,
            IssueEventKind.REOPENED,
            IssueEventKind.ASSIGNED,
            IssueEventKind.COMMENTED,
            IssueEventKind.MOVED,
            IssueEventKind.DELETED);
  }

  @Test
  void stores_nothing_of_a_change_that_is_refused() {
    Issue issue = company.create("Kept");
    FieldChanges bad = FieldChanges.of("summary", fields -> fields.edit().summary("").done());
    assertThatThrownBy(
            () -> actions.edit(company.ben, issue, bad, Optional.of(NewComment.of("never"))))
        .isInstanceOf(JiraProblem.class)
        .hasMessageContaining("You must specify a summary");
    assertThat(company.jira.issues().byId(issue.id())).contains(issue);
    assertThat(company.jira.issues().comments(issue.id())).isEmpty();
    assertThat(company.jira.issues().history(issue.id())).isEmpty();
  }

  @Test
  void lets_everyone_do_what_their_role_allows_and_no_more() {
    Issue issue = company.create("Whose");
    assertThat(mayEdit(company.anna, issue)).isTrue();
    assertThat(mayEdit(company.ben, issue)).isTrue();
    assertThat(mayEdit(company.cleo, issue)).isFalse();
    assertThat(mayEdit(company.dora, issue)).isFalse();
    assertThat(actions.transitions(company.cleo, issue)).isNotEmpty();
    assertThat(actions.transitions(company.dora, issue)).isEmpty();
    company.jira.users().setActive(company.ben, false);
    User ben = company.jira.users().byKey(company.ben.key()).orElseThrow();
    assertThat(mayEdit(ben, issue)).isFalse();
  }

  private boolean mayEdit(User user, Issue issue) {
    Set<JiraProblem.Kind> refused = new HashSet<>();
    try {
      FieldChanges labels =
          FieldChanges.of("labels", fields -> fields.edit().labels(Set.of("x")).done());
      actions.edit(user, issue, labels, Optional.empty());
    } catch (JiraProblem problem) {
      refused.add(problem.kind());
    }
    assertThat(refused).isSubsetOf(JiraProblem.Kind.FORBIDDEN);
    return refused.isEmpty();
  }
}

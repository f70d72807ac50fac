package dev.accord.plugin.store;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_0900;
import static dev.accord.plugin.Samples.TUE_1000;
import static dev.accord.plugin.Samples.WED_0900;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Assessor;
import dev.accord.engine.clock.Outcome;
import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.Constant;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.jira.TestJira;
import dev.accord.plugin.store.Judging.Occasion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Verdicts are written once; what comes later stands beside, with its reason. */
class VerdictBookTest {
  private static final Rulebook RULES = Rulebook.of(Samples.definitions(), Directory.EMPTY);
  private static final UserKey ADMIN = new UserKey("admin");

  private final TestIssue issue = new TestIssue(7, "ITS-7", MON_0900);
  private final List<StoredVerdict> book = new ArrayList<>();

  @Test
  void writes_a_verdict_when_a_cycle_closes_and_not_before() {
    look(MON_1000, Judging.tracked(1, MON_1000));
    assertThat(book).isEmpty();

    issue.resolve(MON_1200, "ines");
    look(MON_1200, Judging.tracked(1, MON_1200));

    assertThat(book)
        .singleElement()
        .satisfies(
            verdict -> {
              assertThat(verdict.outcome()).hasValue(Outcome.MET);
              assertThat(verdict.verdict().at()).isEqualTo(MON_1200);
              assertThat(verdict.sequence()).isEqualTo(1);
              assertThat(verdict.earlier()).isEmpty();
              assertThat(verdict.owing().value()).isEqualTo("it");
              assertThat(verdict.other().value()).isEqualTo("finance");
            });
  }

  @Test
  void writes_nothing_when_it_looks_again() {
    issue.resolve(MON_1200, "ines");
    look(MON_1200, Judging.tracked(1, MON_1200));
    look(TUE_0900, Judging.tracked(1, TUE_0900));
    issue.comment(TUE_1000, new dev.accord.plugin.jira.TestUser("paul"), null);
    look(TUE_1000, Judging.tracked(1, TUE_1000));

    assertThat(book).hasSize(1);
  }

  @Test
  void takes_a_verdict_back_when_the_issue_is_reopened_and_judges_again_when_it_closes() {
    issue.resolve(MON_1200, "ines");
    look(MON_1200, Judging.tracked(1, MON_1200));
    issue.reopen(TUE_0900, "paul");
    look(TUE_0900, Judging.tracked(1, TUE_0900));
    issue.resolve(WED_0900, "ines");
    look(WED_0900, Judging.tracked(1, WED_0900));

    assertThat(book).extracting(StoredVerdict::sequence).containsExactly(1, 2, 3);
    assertThat(book).extracting(StoredVerdict::withdrawn).containsExactly(false, true, false);
    assertThat(book.get(1).earlier()).hasValue(Outcome.MET);
    assertThat(book.get(2).outcome()).hasValue(Outcome.BREACHED);
  }

  @Test
  void judges_again_when_reopening_and_closing_were_both_missed_and_the_rules_changed() {
    issue.resolve(MON_1200, "ines");
    look(MON_1200, Judging.tracked(1, MON_1200));
    issue.reopen(TUE_0900, "paul").resolve(WED_0900, "ines");
    look(WED_0900, Judging.tracked(2, WED_0900));

    assertThat(book).hasSize(2);
    assertThat(book.get(1).outcome()).hasValue(Outcome.BREACHED);
    assertThat(book.get(1).earlier()).hasValue(Outcome.MET);
  }

  @Test
  void restates_a_verdict_that_a_late_event_changes_under_the_same_rules() {
    issue.resolve(TUE_0900, "ines");
    look(TUE_0900, Judging.tracked(1, TUE_0900));
    issue.prioritize(MON_1000, "ines", Constant.HIGH);
    look(TUE_1000, Judging.tracked(1, TUE_1000));

    assertThat(book).hasSize(2);
    assertThat(book.get(0).outcome()).hasValue(Outcome.MET);
    assertThat(book.get(1).outcome()).hasValue(Outcome.BREACHED);
    assertThat(book.get(1).earlier()).hasValue(Outcome.MET);
    assertThat(book.get(1).judging().occasion()).isEqualTo(Occasion.TRACKED);
  }

  @Test
  void lets_a_verdict_stand_when_the_rules_changed_until_somebody_recomputes() {
    issue.resolve(TUE_0900, "ines");
    look(TUE_0900, Judging.tracked(1, TUE_0900));
    issue.prioritize(MON_1000, "ines", Constant.HIGH);
    look(TUE_1000, Judging.tracked(2, TUE_1000));
    assertThat(book).hasSize(1);

    look(TUE_1000, Judging.recomputed(2, ADMIN, TUE_1000));

    assertThat(book).hasSize(2);
    assertThat(book.get(1).outcome()).hasValue(Outcome.BREACHED);
    assertThat(book.get(1).judging().author()).hasValue(ADMIN);
  }

  @Test
  void takes_back_the_verdict_of_a_clock_that_is_gone_only_when_somebody_recomputes() {
    issue.resolve(MON_1200, "ines");
    look(MON_1200, Judging.tracked(1, MON_1200));
    Assessment nothing =
        Assessor.assess(
            new TestJira().reader().read(issue, Set.of()),
            Rulebook.of(dev.accord.engine.agreement.Definitions.NONE, Directory.EMPTY),
            TUE_0900);

    assertThat(VerdictBook.additions(7, book, nothing, Judging.tracked(2, TUE_0900))).isEmpty();
    assertThat(VerdictBook.additions(7, book, nothing, Judging.recomputed(2, ADMIN, TUE_0900)))
        .singleElement()
        .satisfies(taken -> assertThat(taken.withdrawn()).isTrue());
  }

  private void look(Instant asOf, Judging judging) {
    Assessment assessment =
        Assessor.assess(new TestJira().reader().read(issue, Set.of()), RULES, asOf);
    book.addAll(VerdictBook.additions(7, List.copyOf(book), assessment, judging));
  }
}

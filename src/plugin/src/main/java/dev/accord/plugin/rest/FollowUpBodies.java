package dev.accord.plugin.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.survey.AnswerWeek;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.FollowUpsBody.ClosingBody;
import dev.accord.plugin.rest.FollowUpsBody.FollowUpBody;
import dev.accord.plugin.store.FollowUp;
import dev.accord.plugin.store.FollowUp.Closing;
import dev.accord.plugin.store.FollowUp.Wish;
import dev.accord.plugin.store.FollowUpMail;
import dev.accord.plugin.survey.FollowUps;
import dev.accord.plugin.view.Persons;
import dev.accord.plugin.view.Reference;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells who asked to be contacted. */
public final class FollowUpBodies {
  private static final int MOST_OPEN = 100;
  private static final int MOST_CLOSED = 50;

  private final FollowUps followUps;
  private final IssueManager issues;
  private final Persons persons;

  public FollowUpBodies(FollowUps followUps, IssueManager issues, Persons persons) {
    this.followUps = followUps;
    this.issues = issues;
    this.persons = persons;
  }

  FollowUps followUps() {
    return followUps;
  }

  FollowUpsBody of(DepartmentId department, Caller caller, Rules rules) {
    Instant now = followUps.now();
    List<FollowUp> open = followUps.open(department, MOST_OPEN + 1);
    List<FollowUp> closed = followUps.closed(department, MOST_CLOSED + 1);
    return new FollowUpsBody(
        now,
        SurveyFigures.reference(department, rules.rulebook()),
        told(open, MOST_OPEN, caller, rules, now),
        told(closed, MOST_CLOSED, caller, rules, now),
        open.size() > MOST_OPEN,
        closed.size() > MOST_CLOSED);
  }

  FollowUpBody of(FollowUp one, Caller caller, Rules rules) {
    return told(List.of(one), 1, caller, rules, followUps.now()).get(0);
  }

  private List<FollowUpBody> told(
      List<FollowUp> some, int most, Caller caller, Rules rules, Instant now) {
    Map<String, FollowUpMail> mails =
        followUps.mailsTo(some.stream().filter(one -> !one.isOpen()).toList());
    return some.stream()
        .limit(most)
        .map(one -> body(one, Optional.ofNullable(mails.get(one.key())), caller, rules, now))
        .toList();
  }

  private FollowUpBody body(
      FollowUp one, Optional<FollowUpMail> mail, Caller caller, Rules rules, Instant now) {
    Wish wish = one.wish();
    return new FollowUpBody(
        one.key(),
        persons.of(wish.person()),
        SurveyFigures.reference(wish.client(), rules.rulebook()),
        survey(wish.survey(), rules),
        one.askedAt(),
        one.dueAt(),
        one.isLate(now),
        wish.named(),
        wish.named() ? month(one.askedAt()) : null,
        wish.issueId().map(id -> key(id, caller)).orElse(null),
        one.closing().map(closing -> closing(closing, mail)).orElse(null));
  }

  /** No mail yet is one that the next pass makes. */
  private ClosingBody closing(Closing closing, Optional<FollowUpMail> mail) {
    return new ClosingBody(
        closing.at(),
        persons.of(closing.by()),
        closing.done(),
        mail.map(one -> one.sending().state()).orElse(FollowUpMail.State.PENDING).name());
  }

  private static Reference survey(SurveyId id, Rules rules) {
    String name = rules.rulebook().survey(id).map(Survey::name).orElse(id.value());
    return new Reference(id.value(), name);
  }

  /** Answers belong to the month of their week's Thursday. */
  private static String month(Instant asked) {
    AnswerWeek week = AnswerWeek.of(asked.atZone(ZoneOffset.UTC).toLocalDate());
    return PeriodLength.MONTH.label(week.firstOf(PeriodLength.MONTH));
  }

  private @Nullable String key(long issueId, Caller caller) {
    Issue issue = issues.getIssueObject(issueId);
    return issue == null || !caller.maySee(issue) ? null : issue.getKey();
  }
}

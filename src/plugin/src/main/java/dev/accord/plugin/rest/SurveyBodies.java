package dev.accord.plugin.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.agreement.Languages;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.plugin.rest.SurveyBody.AskedAboutBody;
import dev.accord.plugin.rest.SurveyBody.ItemBody;
import dev.accord.plugin.rest.SurveyBody.RequestBody;
import dev.accord.plugin.store.Invitation;
import dev.accord.plugin.survey.Answering;
import dev.accord.plugin.survey.Invited;
import dev.accord.plugin.survey.SurveyTexts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what a survey asks. */
public final class SurveyBodies {
  private final IssueManager issues;

  public SurveyBodies(IssueManager issues) {
    this.issues = issues;
  }

  SurveyBody open(Invited invited, String wanted, Rulebook rulebook) {
    Invitation invitation = invited.invitation();
    String language = Languages.choice(invited.questions().languages(), wanted);
    String provider = provider(invitation, rulebook);
    return new SurveyBody(
        Answering.State.OPEN.name(),
        language,
        List.copyOf(invited.questions().languages()),
        new AskedAboutBody(provider),
        invitation.asked().issueId().flatMap(this::about).orElse(null),
        invitation.asked().mode().name(),
        notice(invited, language),
        invitation.sending().expires(),
        items(invited.questions(), language, provider));
  }

  SurveyBody over(Answering.State state, Invitation invitation, Rulebook rulebook) {
    return new SurveyBody(
        state.name(),
        null,
        null,
        new AskedAboutBody(provider(invitation, rulebook)),
        null,
        null,
        null,
        invitation.sending().expires(),
        null);
  }

  static List<ItemBody> items(QuestionSet questions, String language, String provider) {
    return questions.items().stream()
        .map(item -> item(item, questions, language, provider))
        .toList();
  }

  private static ItemBody item(Item item, QuestionSet questions, String language, String provider) {
    return new ItemBody(
        item.id().value(),
        item.kind().name(),
        item.asked(language, provider),
        SurveyTexts.end(language, item.kind(), "low").orElse(null),
        SurveyTexts.end(language, item.kind(), "high").orElse(null),
        item.kind().isOptional(),
        item.kind() == ItemKind.DRIVERS
            ? DriverBodies.asked(questions.scored().orElseThrow(), language, provider)
            : null);
  }

  private Optional<RequestBody> about(long issueId) {
    Issue issue = issues.getIssueObject(issueId);
    return Optional.ofNullable(issue)
        .map(
            one -> new RequestBody(one.getKey(), Objects.requireNonNullElse(one.getSummary(), "")));
  }

  /** Said where the survey is anonymous for others, but cannot be for this department. */
  private static @Nullable String notice(Invited invited, String language) {
    boolean differs =
        invited.survey().mode() == AnswerMode.ANONYMOUS
            && invited.invitation().asked().mode() == AnswerMode.ATTRIBUTED;
    return differs ? SurveyTexts.in(language).of("survey.notice.small") : null;
  }

  private static String provider(Invitation invitation, Rulebook rulebook) {
    return new Names(rulebook).department(invitation.asked().provider()).name();
  }
}

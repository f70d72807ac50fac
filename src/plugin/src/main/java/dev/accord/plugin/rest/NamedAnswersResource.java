package dev.accord.plugin.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.Languages;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.NamedAnswersBody.AnswerBody;
import dev.accord.plugin.rest.NamedAnswersBody.GivenBody;
import dev.accord.plugin.survey.AnswerBook;
import dev.accord.plugin.survey.AnswersOf;
import dev.accord.plugin.survey.NamedAnswer;
import dev.accord.plugin.view.Persons;
import dev.accord.plugin.view.Reference;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers that people gave with their names, for the department that they were told would read
 * them. Anonymous ones are nowhere in it.
 */
@Path("figures/survey/named")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class NamedAnswersResource {
  private static final int MOST = 100;

  /** Where answers are kept, and what names the things in them. */
  public record Names(AnswerBook book, IssueManager issues, Persons persons, Clock clock) {}

  private final Caller caller;
  private final Editing editing;
  private final SurveyFigures figures;
  private final Names names;

  @Inject
  public NamedAnswersResource(Caller caller, Editing editing, SurveyFigures figures, Names names) {
    this.caller = caller;
    this.editing = editing;
    this.figures = figures;
    this.names = names;
  }

  /** Of the newest period that has ended, unless one is named. */
  @GET
  public String named(
      @QueryParam("provider") @Nullable String provider,
      @QueryParam("client") @Nullable String client,
      @QueryParam("audience") @DefaultValue("BOTH") String audience,
      @QueryParam("length") @DefaultValue("MONTH") String length,
      @QueryParam("until") @Nullable String until,
      @QueryParam("from") @DefaultValue("0") int from,
      @QueryParam("limit") @DefaultValue("20") int limit) {
    Rules rules = editing.rules();
    PeriodLength by = PeriodQuery.length(length);
    LocalDate first = figures.first(by, until);
    AnswersOf wanted =
        new AnswersOf(
            SurveyFiguresResource.department(provider, "provider", rules).id(),
            client == null
                ? Set.of()
                : Set.of(SurveyFiguresResource.department(client, "client", rules).id()),
            SurveyFiguresResource.audience(audience),
            Optional.empty(),
            by,
            first);
    Editing.require(
        editing.rights(caller, rules).mayReadNamedAnswers(wanted.provider())
            ? Optional.empty()
            : Optional.of("Only the department that was asked about reads who answered what."));
    List<NamedAnswer> all = names.book().named(wanted, rules.rulebook());
    int begin = Math.max(0, Math.min(from, all.size()));
    int end = Math.min(all.size(), begin + Math.max(1, Math.min(limit, MOST)));
    return Json.write(
        new NamedAnswersBody(
            names.clock().instant(),
            SurveyFigures.reference(wanted.provider(), rules.rulebook()),
            by.label(first),
            all.size(),
            all.subList(begin, end).stream().map(one -> answer(one, rules)).toList(),
            end < all.size() ? end : null));
  }

  private AnswerBody answer(NamedAnswer one, Rules rules) {
    String provider = SurveyFigures.reference(one.survey().provider(), rules.rulebook()).name();
    return new AnswerBody(
        names.persons().of(one.from().person()),
        SurveyFigures.reference(one.client(), rules.rulebook()),
        new Reference(one.survey().id().value(), one.survey().name()),
        one.from().issueId().map(this::key).orElse(null),
        one.from().at().orElse(null),
        PeriodLength.WEEK.label(one.week()),
        one.questions().items().stream().flatMap(item -> given(item, one, provider)).toList());
  }

  private static Stream<GivenBody> given(Item item, NamedAnswer one, String provider) {
    return Stream.ofNullable(one.answer().values().get(item.id()))
        .map(value -> DriverBodies.told(value, provider))
        .map(
            value ->
                new GivenBody(
                    item.id().value(),
                    item.kind().name(),
                    item.asked(Languages.ENGLISH, provider),
                    value));
  }

  private @Nullable String key(long issueId) {
    Issue issue = names.issues().getIssueObject(issueId);
    return issue == null || !caller.maySee(issue) ? null : issue.getKey();
  }
}

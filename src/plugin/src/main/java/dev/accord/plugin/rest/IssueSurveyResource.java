package dev.accord.plugin.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.survey.Answering;
import dev.accord.plugin.survey.Invited;
import dev.accord.plugin.view.Reference;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells whoever was asked about an issue, on the issue, that they were. */
@Path("issues/{key}/survey")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class IssueSurveyResource {
  private static final String PAGE = "/plugins/servlet/accord-survey/";

  /**
   * Whether the reader can answer.
   *
   * @param link below the base URL
   */
  record IssueSurveyBody(
      boolean open,
      @Nullable Reference provider,
      @Nullable String mode,
      @Nullable Instant expiresAt,
      @Nullable String link) {}

  private final Caller caller;
  private final Editing editing;
  private final IssueManager issues;
  private final Answering answering;

  @Inject
  public IssueSurveyResource(
      Caller caller, Editing editing, IssueManager issues, Answering answering) {
    this.caller = caller;
    this.editing = editing;
    this.issues = issues;
    this.answering = answering;
  }

  /** The reader's own invitation; of others' nothing is told. */
  @GET
  public String survey(@PathParam("key") String key) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    Issue issue = issues.getIssueObject(key);
    if (issue == null || !caller.maySee(issue)) {
      throw new Failure(
          Kind.NOT_FOUND,
          "There is no issue '%s', or you may not see it.".formatted(key),
          "Check the key.");
    }
    return Json.write(
        answering
            .open(issue.getId(), rights.user().value(), rules.rulebook())
            .map(invited -> body(invited, rules))
            .orElseGet(() -> new IssueSurveyBody(false, null, null, null, null)));
  }

  private IssueSurveyBody body(Invited invited, Rules rules) {
    return new IssueSurveyBody(
        true,
        SurveyFigures.reference(invited.survey().provider(), rules.rulebook()),
        invited.invitation().asked().mode().name(),
        invited.invitation().sending().expires(),
        PAGE + answering.token(invited.invitation()));
  }
}

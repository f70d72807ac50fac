package dev.accord.plugin.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Survey;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.AskingBody.DecisionBody;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.store.Invitation;
import dev.accord.plugin.store.Invitation.State;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.view.Persons;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How a survey's sample was drawn, so that it can be looked over. */
@Path("surveys/{id}/asking")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class AskingResource {
  private static final int MOST = 1_000;

  /** Where decisions are kept, and what names the things in them. */
  public record AskingLog(Stores stores, IssueManager issues, Persons persons) {}

  private final Caller caller;
  private final Editing editing;
  private final AskingLog log;

  @Inject
  public AskingResource(Caller caller, Editing editing, AskingLog log) {
    this.caller = caller;
    this.editing = editing;
    this.log = log;
  }

  /**
   * The newest decisions: for administrators, and for heads and deputies of the department that is
   * asked about, who see counts only where answers are anonymous.
   */
  @GET
  public String asking(
      @PathParam("id") String id, @QueryParam("limit") @DefaultValue("100") int limit) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    Survey survey = survey(id, rules);
    Editing.require(
        rights.mayEdit(survey)
            ? Optional.empty()
            : Optional.of("Only head and deputies of the department may see how it asks."));
    List<Invitation> newest =
        log.stores()
            .surveys()
            .invitations()
            .newest(survey.id(), Math.max(1, Math.min(limit, MOST)));
    Map<String, Integer> counts = new TreeMap<>();
    newest.forEach(one -> counts.merge(one.drawing().decision(), 1, Integer::sum));
    boolean named = rights.administrator() || survey.mode() == AnswerMode.ATTRIBUTED;
    return Json.write(
        new AskingBody(counts, named ? newest.stream().map(this::decision).toList() : null));
  }

  /**
   * The survey.
   *
   * @throws Failure 404 when there is none
   */
  static Survey survey(String id, Rules rules) {
    return rules.definitions().surveys().stream()
        .filter(survey -> survey.id().value().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND,
                    "There is no survey '%s'.".formatted(id),
                    "Maybe it was removed, or its id is another one."));
  }

  private DecisionBody decision(Invitation one) {
    State state = one.sending().state();
    return new DecisionBody(
        one.drawing().at(),
        one.asked().issueId().map(this::key).orElse(null),
        log.persons().of(one.asked().person()),
        one.drawing().decision(),
        one.drawing().seed(),
        state == State.NONE ? null : state.name(),
        one.sending().error().isEmpty() ? null : one.sending().error());
  }

  private @Nullable String key(long issueId) {
    Issue issue = log.issues().getIssueObject(issueId);
    return issue == null || !caller.maySee(issue) ? null : issue.getKey();
  }
}

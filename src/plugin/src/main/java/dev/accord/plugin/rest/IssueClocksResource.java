package dev.accord.plugin.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import dev.accord.plugin.rest.ClocksBody.IssueBody;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.track.Assessed;
import dev.accord.plugin.track.IssueAssessor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The clocks of an issue, folded anew at every question, so that they are never out of date.
 *
 * <p>Open to whoever may browse the issue, anonymous readers of a public project included; for
 * everybody else the issue does not exist.
 */
@Path("issues")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class IssueClocksResource {
  private final IssueManager issues;
  private final PermissionManager permissions;
  private final ReaderSettings readers;
  private final IssueAssessor assessor;
  private final ReasonDesk desk;

  @Inject
  public IssueClocksResource(
      IssueManager issues,
      PermissionManager permissions,
      ReaderSettings readers,
      IssueAssessor assessor,
      ReasonDesk desk) {
    this.issues = issues;
    this.permissions = permissions;
    this.readers = readers;
    this.assessor = assessor;
    this.desk = desk;
  }

  /** Clocks, cycles, segments and legs as of now. */
  @GET
  @Path("{key}/clocks")
  public String clocks(@PathParam("key") String key) {
    Issue issue = browsable(key);
    Assessed assessed = assessor.assess(issue, assessor.rules(), desk.now());
    ReasonsView reasons = desk.view(issue.getId(), readers.user(), assessed.rules());
    return Json.write(
        new ClocksBodies(new Names(assessed.rules().rulebook()), reasons)
            .of(
                new IssueBody(issue.getId().toString(), issue.getKey()),
                readers.current(),
                assessed.assessment()));
  }

  private Issue browsable(String key) {
    Issue issue = issues.getIssueObject(key);
    if (issue == null
        || !permissions.hasPermission(
            ProjectPermissions.BROWSE_PROJECTS, issue, readers.user().orElse(null))) {
      throw new Failure(
          Kind.NOT_FOUND,
          "There is no issue '%s', or you may not see it.".formatted(key),
          "Check the key, or log in as somebody who may browse the project.");
    }
    return issue;
  }
}

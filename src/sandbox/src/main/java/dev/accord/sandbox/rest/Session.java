package dev.accord.sandbox.rest;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.server.RequestUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who asks, and what they may see. */
record Session(Jira jira, Optional<User> user) {
  static Session of(Jira jira, HttpServletRequest request) {
    return new Session(
        jira, RequestUser.of(request).flatMap(current -> jira.users().byKey(current.key())));
  }

  /** The user; nobody who is not logged in gets past this. */
  User required() {
    return user.orElseThrow(JiraProblem::notLoggedIn);
  }

  User administrator() {
    User asking = required();
    jira.gate().requireAdministrator(asking);
    return asking;
  }

  /** The issue, when it is there and this user may browse it. */
  Issue issue(String idOrKey) {
    Optional<Issue> found = jira.issues().byIdOrKey(idOrKey);
    if (found.isEmpty()) {
      throw user.isEmpty()
          ? JiraProblem.notLoggedIn()
          : JiraProblem.notFound("Issue Does Not Exist");
    }
    jira.gate().requireBrowse(user, project(found.get()));
    return found.get();
  }

  Project project(Issue issue) {
    return jira.projects().byId(issue.projectId()).orElseThrow();
  }

  /** The project, when it is there and this user may browse it. */
  Project project(String idOrKey) {
    return jira.projects()
        .byIdOrKey(idOrKey)
        .filter(project -> jira.permissions().browsable(user).contains(project))
        .orElseThrow(
            () ->
                JiraProblem.notFound(
                    "No project could be found with key '%s'.".formatted(idOrKey)));
  }
}

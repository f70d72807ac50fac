package dev.accord.sandbox.page;

import dev.accord.sandbox.api.Views;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.project.Project;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The context that plugins' fragments get, under Jira's names. */
final class Fragments {
  private final Jira jira;
  private final Views views;

  Fragments(Jira jira, Views views) {
    this.jira = jira;
    this.views = views;
  }

  Map<String, Object> general(Visit visit) {
    Map<String, Object> context = new LinkedHashMap<>();
    visit.user().ifPresent(user -> context.put("user", views.user(user)));
    return context;
  }

  Map<String, Object> issue(Visit visit, Issue issue) {
    Project project = jira.projects().byId(issue.projectId()).orElseThrow();
    Map<String, Object> context = project(visit, Optional.of(project));
    context.put("issue", views.issue(issue));
    return context;
  }

  Map<String, Object> project(Visit visit, Optional<Project> project) {
    Map<String, Object> context = general(visit);
    project.ifPresent(
        found -> {
          context.put("project", views.project(found));
          context.put("projectKeyEncoded", Visit.encoded(found.key()));
        });
    return context;
  }
}

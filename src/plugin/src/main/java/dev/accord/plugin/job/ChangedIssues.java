package dev.accord.plugin.job;

import static java.util.stream.Collectors.joining;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.plugin.config.Rules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;

/** Asks Jira which issues there are and which changed lately. */
public final class ChangedIssues {
  private static final int PAGE = 500;

  /** Pages overlap by so many issues: when some are deleted meanwhile, none slips through. */
  private static final int PAGE_OVERLAP = 50;

  /** Jira's search gives no more than 10,000 results; beyond, all issues are taken. */
  private static final int SEARCHABLE = 9_000;

  private final IssueManager issues;
  private final ProjectManager projects;
  private final SearchService search;

  public ChangedIssues(IssueManager issues, ProjectManager projects, SearchService search) {
    this.issues = issues;
    this.projects = projects;
    this.search = search;
  }

  /** The projects that have settings and that Jira has. */
  public List<Project> projects(Rules rules) {
    return projects(rules.definitions().projects().stream().map(ProjectSettings::project).toList());
  }

  /** Those of the keys that Jira has. */
  List<Project> projects(Collection<String> keys) {
    return keys.stream().map(projects::getProjectObjByKey).filter(Objects::nonNull).toList();
  }

  List<Long> all(List<Project> of) {
    List<Long> ids = new ArrayList<>();
    of.forEach(project -> ids.addAll(all(project)));
    return ids;
  }

  /**
   * @throws IllegalStateException when Jira cannot read its database
   */
  List<Long> all(Project project) {
    try {
      return List.copyOf(issues.getIssueIdsForProject(project.getId()));
    } catch (GenericEntityException e) {
      throw new IllegalStateException(
          "the issues of project %s cannot be read".formatted(project.getKey()), e);
    }
  }

  /** Those changed within the time before now; it is Jira's own clock that tells. */
  public List<Long> since(List<Project> of, Duration ago) {
    if (of.isEmpty()) {
      return List.of();
    }
    Query query = query(of, ago);
    Set<Long> ids = new LinkedHashSet<>();
    int start = 0;
    int total = 1;
    while (start < total) {
      SearchResults<Issue> page = page(query, new PagerFilter<>(start, PAGE));
      page.getResults().forEach(issue -> ids.add(issue.getId()));
      total = page.getTotal();
      start += PAGE - PAGE_OVERLAP;
      if (total > SEARCHABLE) {
        return all(of);
      }
    }
    return List.copyOf(ids);
  }

  /**
   * Those that are not resolved and that the person has reported.
   *
   * @param username a name to log in with
   */
  public List<Issue> openOf(String username, int limit) {
    String quoted = username.replace("\\", "\\\\").replace("\"", "\\\"");
    Query query = parsed("reporter = \"%s\" AND resolution is EMPTY".formatted(quoted));
    return page(query, new PagerFilter<>(0, limit)).getResults();
  }

  /** Those of the project that changed last, the newest change first. */
  public List<Issue> latest(Project project, int limit) {
    Query query = parsed("project = \"%s\" ORDER BY updated DESC".formatted(project.getKey()));
    return page(query, new PagerFilter<>(0, limit)).getResults();
  }

  private Query query(List<Project> of, Duration ago) {
    String keys = of.stream().map(Project::getKey).map("\"%s\""::formatted).collect(joining(", "));
    String jql =
        "project in (%s) AND updated >= -%dm ORDER BY key ASC".formatted(keys, ago.toMinutes() + 1);
    return parsed(jql);
  }

  private Query parsed(String jql) {
    ParseResult parsed = search.parseQuery(null, jql);
    Query query = parsed.getQuery();
    if (query == null || !parsed.isValid()) {
      throw new IllegalStateException(
          "Jira cannot read '%s': %s".formatted(jql, parsed.getErrors().getErrorMessages()));
    }
    return query;
  }

  private SearchResults<Issue> page(Query query, PagerFilter<Issue> pager) {
    try {
      return search.searchOverrideSecurity(null, query, pager);
    } catch (SearchException e) {
      throw new IllegalStateException("Jira cannot search for changed issues", e);
    }
  }
}

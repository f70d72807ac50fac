package dev.accord.plugin.job;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A search that finds a list of issues, page by page, and keeps the queries that it was asked. */
final class TestSearch implements SearchService {
  private static final Query QUERY = new Query() {};

  final List<String> queries = new ArrayList<>();
  private List<Long> found = List.of();

  /** Runs before each page but the first. */
  private Runnable betweenPages = () -> {};

  void finds(long first, long last) {
    found = LongStream.rangeClosed(first, last).boxed().toList();
  }

  void finds(List<Long> ids) {
    found = ids;
  }

  void betweenPages(Runnable change) {
    betweenPages = change;
  }

  List<Long> found() {
    return found;
  }

  @Override
  public ParseResult parseQuery(@Nullable ApplicationUser user, String jql) {
    queries.add(jql);
    return new ParseResult(QUERY, new MessageSetImpl());
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SearchResults<Issue> searchOverrideSecurity(
      @Nullable ApplicationUser user, Query query, PagerFilter page) {
    if (page.getStart() > 0) {
      betweenPages.run();
    }
    List<Issue> issues =
        found.stream()
            .skip(page.getStart())
            .limit(page.getMax())
            .<Issue>map(id -> new TestIssue(id, "ITS-" + id, Samples.MON_0900))
            .toList();
    return new SearchResults<>(issues, found.size());
  }
}

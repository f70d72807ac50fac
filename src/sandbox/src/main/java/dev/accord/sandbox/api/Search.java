package dev.accord.sandbox.api;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import dev.accord.sandbox.jira.jql.JqlException;
import dev.accord.sandbox.jira.jql.JqlParser;
import dev.accord.sandbox.jira.jql.JqlQuery;
import dev.accord.sandbox.jira.jql.JqlSearch;
import dev.accord.sandbox.jira.user.User;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JQL for plugins. */
record Search(Views views) implements SearchService {
  private record Parsed(JqlQuery jql) implements Query {}

  @Override
  public ParseResult parseQuery(@Nullable ApplicationUser user, String jql) {
    try {
      JqlQuery query = JqlParser.parse(jql);
      views.jira().search().validate(query, user(user));
      return new ParseResult(new Parsed(query), new MessageSetImpl());
    } catch (JqlException e) {
      MessageSet messages = new MessageSetImpl();
      e.messages().forEach(messages::addErrorMessage);
      return new ParseResult(null, messages);
    }
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SearchResults<Issue> searchOverrideSecurity(
      @Nullable ApplicationUser user, Query query, PagerFilter page) throws SearchException {
    if (!(query instanceof Parsed parsed)) {
      throw new UnsupportedOperationException(
          "a Query that SearchService.parseQuery did not make is not modelled by the sandbox: "
              + query);
    }
    try {
      JqlSearch.Found found =
          views
              .jira()
              .search()
              .search(
                  parsed.jql(), new JqlSearch.Eyes.All(user(user)), page.getStart(), page.getMax());
      List<Issue> issues =
          views.jira().issues().byIds(found.ids()).stream().<Issue>map(views::issue).toList();
      return new SearchResults<>(issues, found.total());
    } catch (JqlException e) {
      throw new SearchException(String.join(" ", e.messages()));
    }
  }

  private Optional<User> user(@Nullable ApplicationUser user) {
    return Optional.ofNullable(user).flatMap(some -> views.jira().users().byKey(some.getKey()));
  }
}

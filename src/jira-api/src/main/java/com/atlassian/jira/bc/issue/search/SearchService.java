package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** JQL search. */
@NullMarked
public interface SearchService {
  ParseResult parseQuery(@Nullable ApplicationUser user, String jql); // P11

  /** The search of a job that acts for nobody; the P11 search service checks a user's rights. */
  @SuppressWarnings("rawtypes")
  SearchResults<Issue> searchOverrideSecurity( // P8
      @Nullable ApplicationUser user, Query query, PagerFilter page) throws SearchException;

  /** A query, or why there is none. */
  final class ParseResult {
    private final @Nullable Query query;
    private final MessageSet errors;

    public ParseResult(@Nullable Query query, MessageSet errors) { // P8
      this.query = query;
      this.errors = errors;
    }

    public @Nullable Query getQuery() { // P11
      return query;
    }

    public MessageSet getErrors() { // P8
      return errors;
    }

    public boolean isValid() { // P9
      return query != null && errors.getErrorMessages().isEmpty();
    }
  }
}

package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes of issues as people make them: in two steps, with their permissions and rules. */
@NullMarked
public interface IssueService {
  IssueInputParameters newIssueInputParameters(); // P8

  CreateValidationResult validateCreate( // P8
      ApplicationUser user, IssueInputParameters issueInputParameters);

  IssueResult create(ApplicationUser user, CreateValidationResult validationResult); // P8

  TransitionValidationResult validateTransition( // P8
      ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters);

  IssueResult transition( // P8
      ApplicationUser user, TransitionValidationResult transitionResult);

  /** What became of a change. */
  class IssueResult extends ServiceResultImpl {
    private final @Nullable MutableIssue issue;

    public IssueResult(@Nullable MutableIssue issue, ErrorCollection errors) { // S6
      super(errors);
      this.issue = issue;
    }

    public @Nullable MutableIssue getIssue() { // P8
      return issue;
    }
  }

  /** Whether an issue can be created. */
  class CreateValidationResult extends ServiceResultImpl {
    /** For the sandbox, which remembers here what to create. */
    protected CreateValidationResult(ErrorCollection errors) {
      super(errors);
    }
  }

  /** Whether an issue can take a transition. */
  class TransitionValidationResult extends ServiceResultImpl {
    /** For the sandbox, which remembers here what to do. */
    protected TransitionValidationResult(ErrorCollection errors) {
      super(errors);
    }
  }
}

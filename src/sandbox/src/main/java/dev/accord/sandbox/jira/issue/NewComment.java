package dev.accord.sandbox.jira.issue;

/** What somebody says about an issue, and to whom. */
public record NewComment(String body, Visibility visibility) {
  public static NewComment of(String body) {
    return new NewComment(body, new Visibility.Everyone());
  }
}

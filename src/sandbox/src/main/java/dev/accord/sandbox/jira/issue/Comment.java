package dev.accord.sandbox.jira.issue;

import java.time.Instant;

/**
 * A comment on an issue.
 *
 * @param id 0 until it is stored
 * @param author key of the user who wrote it
 * @param updateAuthor key of the user who last changed it
 */
public record Comment(
    long id,
    long issueId,
    String author,
    String body,
    Visibility visibility,
    Instant created,
    String updateAuthor,
    Instant updated) {
  static Comment written(long issueId, String author, NewComment text, Instant at) {
    return new Comment(0, issueId, author, text.body(), text.visibility(), at, author, at);
  }

  Comment stored(long givenId, long givenIssue) {
    return new Comment(
        givenId, givenIssue, author, body, visibility, created, updateAuthor, updated);
  }
}

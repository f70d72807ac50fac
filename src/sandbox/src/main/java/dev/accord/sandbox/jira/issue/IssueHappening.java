package dev.accord.sandbox.jira.issue;

import dev.accord.sandbox.jira.user.User;
import java.util.Optional;

/**
 * Something that was done to an issue and is stored.
 *
 * @param issue as it is now; of a deletion, as it was
 * @param change what history keeps of it, if anything
 * @param comment the comment that was written, edited or deleted with it
 */
public record IssueHappening(
    IssueEventKind kind,
    Issue issue,
    User actor,
    Optional<ChangeGroup> change,
    Optional<Comment> comment) {}

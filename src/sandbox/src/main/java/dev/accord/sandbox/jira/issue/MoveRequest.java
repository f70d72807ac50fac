package dev.accord.sandbox.jira.issue;

import java.util.Optional;

/**
 * Where an issue goes.
 *
 * @param typeId absent to keep the type where the new project has it, else to take its default
 * @param statusId absent to keep the status where the new workflow has it, else to take its first
 */
public record MoveRequest(long projectId, Optional<String> typeId, Optional<String> statusId) {}

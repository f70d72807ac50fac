package dev.accord.sandbox.scenario.eventlog;

import dev.accord.sandbox.jira.constant.StatusCategory;
import java.util.Optional;

/**
 * What a log's state becomes.
 *
 * @param resolution set when an issue comes into this state; without one it is cleared
 */
public record LogState(String status, StatusCategory category, Optional<String> resolution) {}

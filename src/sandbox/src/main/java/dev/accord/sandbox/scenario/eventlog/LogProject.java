package dev.accord.sandbox.scenario.eventlog;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The project that a log is loaded into.
 *
 * @param number finds an issue's number in its id, so that INC0000060 becomes INC-60; without it
 *     issues are numbered in the log's order
 * @param groupField the custom field that holds the group of each issue
 */
public record LogProject(String key, String name, Optional<Pattern> number, String groupField) {}

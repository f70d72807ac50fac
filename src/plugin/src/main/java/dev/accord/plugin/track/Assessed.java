package dev.accord.plugin.track;

import dev.accord.engine.clock.Assessment;
import dev.accord.plugin.config.Rules;

/**
 * An issue assessed by the rules in force.
 *
 * @param project key of the project that it is in
 * @param covered whether the project has settings, so that it can have clocks and legs
 */
public record Assessed(String project, boolean covered, Assessment assessment, Rules rules) {}

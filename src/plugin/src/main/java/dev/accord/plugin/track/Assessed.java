package dev.accord.plugin.track;

import dev.accord.engine.clock.Assessment;
import dev.accord.plugin.config.Rules;

/**
 * An issue assessed by the rules in force.
 *
 * @param project key of the project that it is in
 */
public record Assessed(String project, Assessment assessment, Rules rules) {}

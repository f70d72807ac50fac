package dev.accord.plugin.store;

import java.time.Duration;

/**
 * What lists show of a ticket that another system keeps.
 *
 * @param key what people call it
 * @param url where people see it in its own system
 * @param project key of the project under whose settings it is
 * @param clockOffset how far its system's clock was ahead of ours
 */
public record OutsideFace(
    String key, String url, String summary, String project, Duration clockOffset) {}

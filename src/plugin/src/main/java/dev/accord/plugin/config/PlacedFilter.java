package dev.accord.plugin.config;

import dev.accord.engine.ticket.Filter;

/**
 * A filter that has no parts, with where it stands.
 *
 * @param path for instance {@code agreements[0].versions[1].metrics[0].stop.when}
 */
record PlacedFilter(String path, Filter leaf) {}

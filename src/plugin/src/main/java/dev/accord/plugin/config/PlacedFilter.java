package dev.accord.plugin.config;

import dev.accord.engine.ticket.Filter;

/**
 * A filter that has no parts, with where it stands.
 *
 * @param path for instance {@code agreements[it-for-finance].versions[1].metrics[response].stop}
 */
record PlacedFilter(String path, Filter leaf) {}

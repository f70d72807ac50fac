/**
 * Jobs, each run by one node of those on one database. Start at {@link
 * dev.accord.sandbox.platform.schedule.DatabaseScheduler}.
 */
@NullMarked
package dev.accord.sandbox.platform.schedule;

import org.jspecify.annotations.NullMarked;

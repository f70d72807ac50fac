/**
 * What another system says beside what is kept here: its clocks, and its schedules. Nothing is
 * stored or sent.
 *
 * <p>Read {@link dev.accord.sync.compare.Comparing} first.
 */
@NullMarked
package dev.accord.sync.compare;

import org.jspecify.annotations.NullMarked;

/**
 * What runs by the clock and in the background. Read {@link dev.accord.plugin.job.Lifecycle} first.
 */
@NullMarked
package dev.accord.plugin.job;

import org.jspecify.annotations.NullMarked;

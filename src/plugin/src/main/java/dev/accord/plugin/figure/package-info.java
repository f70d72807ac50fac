/**
 * Figures out of what was added up: compliance, the tickets behind it, what is at risk, who had the
 * time.
 *
 * <p>Read {@link dev.accord.plugin.figure.Figures} first. {@link dev.accord.plugin.figure.Scope}
 * says what a figure is about, and {@link dev.accord.plugin.figure.Readable} what of it somebody
 * may read.
 */
@NullMarked
package dev.accord.plugin.figure;

import org.jspecify.annotations.NullMarked;

/**
 * Reports of periods: frozen once, told to the heads, restated beside and never in place, and the
 * investigations that follow when a target was missed.
 *
 * <p>Read {@link dev.accord.plugin.report.ReportPass} first.
 */
@NullMarked
package dev.accord.plugin.report;

import org.jspecify.annotations.NullMarked;

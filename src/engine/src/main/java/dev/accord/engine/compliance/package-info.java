/**
 * What share of promises was kept, in which period, and how sure that is.
 *
 * <p>Read {@link dev.accord.engine.compliance.Compliance} first, then {@link
 * dev.accord.engine.compliance.Finding}, what its figure means against a target, and {@link
 * dev.accord.engine.compliance.Period}, to which a verdict belongs. {@link
 * dev.accord.engine.compliance.Reckoning} says how a ticket counts, {@link
 * dev.accord.engine.compliance.WorstOfPeriod} how its cycles become one count, {@link
 * dev.accord.engine.compliance.Tally} what is added up.
 */
@NullMarked
package dev.accord.engine.compliance;

import org.jspecify.annotations.NullMarked;

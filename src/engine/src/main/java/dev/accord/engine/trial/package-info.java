/**
 * Trials: what definitions would make of tickets that are already there.
 *
 * <p>Read {@link dev.accord.engine.trial.Trial} first.
 */
@NullMarked
package dev.accord.engine.trial;

import org.jspecify.annotations.NullMarked;

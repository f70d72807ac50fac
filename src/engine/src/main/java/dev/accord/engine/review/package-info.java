/**
 * What heads look at when a period is over: why promises were missed, how a department's key
 * performance areas did, and the guards that show when a good figure was bought.
 *
 * <p>Read {@link dev.accord.engine.review.Causes} first, then {@link
 * dev.accord.engine.review.KeyAreas} and {@link dev.accord.engine.review.Guards}.
 */
@NullMarked
package dev.accord.engine.review;

import org.jspecify.annotations.NullMarked;

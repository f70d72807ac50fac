/**
 * The service as it runs: what it is made of and what happens when.
 *
 * <p>Read {@link dev.accord.sync.run.Service} first.
 */
@NullMarked
package dev.accord.sync.run;

import org.jspecify.annotations.NullMarked;

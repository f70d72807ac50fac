/**
 * What every import needs: people with names to log in by, workflows that allow everything, loading
 * in bulk. Start at {@link dev.accord.sandbox.scenario.load.Loader}.
 */
@NullMarked
package dev.accord.sandbox.scenario.load;

import org.jspecify.annotations.NullMarked;

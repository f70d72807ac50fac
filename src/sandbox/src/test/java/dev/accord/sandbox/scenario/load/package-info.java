/** Tests of {@code dev.accord.sandbox.scenario.load}. */
@NullMarked
package dev.accord.sandbox.scenario.load;

import org.jspecify.annotations.NullMarked;

/** Tests of {@code dev.accord.sandbox.scenario.setup}. */
@NullMarked
package dev.accord.sandbox.scenario.setup;

import org.jspecify.annotations.NullMarked;

/** Tests of {@code dev.accord.sandbox.scenario.export}. */
@NullMarked
package dev.accord.sandbox.scenario.export;

import org.jspecify.annotations.NullMarked;

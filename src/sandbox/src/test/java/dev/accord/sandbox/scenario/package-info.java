/** Tests of {@code dev.accord.sandbox.scenario}. */
@NullMarked
package dev.accord.sandbox.scenario;

import org.jspecify.annotations.NullMarked;

/** Tests of {@code dev.accord.sandbox.scenario.demo}. */
@NullMarked
package dev.accord.sandbox.scenario.demo;

import org.jspecify.annotations.NullMarked;

/** Tests of {@code dev.accord.sandbox.scenario.eventlog}. */
@NullMarked
package dev.accord.sandbox.scenario.eventlog;

import org.jspecify.annotations.NullMarked;

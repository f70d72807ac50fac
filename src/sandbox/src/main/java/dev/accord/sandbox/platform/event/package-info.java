/** Jira's event publisher. Start at {@link dev.accord.sandbox.platform.event.LocalEvents}. */
@NullMarked
package dev.accord.sandbox.platform.event;

import org.jspecify.annotations.NullMarked;

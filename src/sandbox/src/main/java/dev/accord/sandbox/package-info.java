/**
 * Puts the host together and starts it. Start at {@link dev.accord.sandbox.Sandbox}, the command,
 * and {@link dev.accord.sandbox.RunningSandbox}, the parts in the order in which they need each
 * other.
 */
@NullMarked
package dev.accord.sandbox;

import org.jspecify.annotations.NullMarked;

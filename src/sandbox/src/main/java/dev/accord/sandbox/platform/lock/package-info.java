/**
 * Locks that hold across nodes on one database. Start at {@link
 * dev.accord.sandbox.platform.lock.DatabaseLocks}.
 */
@NullMarked
package dev.accord.sandbox.platform.lock;

import org.jspecify.annotations.NullMarked;

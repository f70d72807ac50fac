/**
 * What the service does again and again: read what changed, look for what was deleted, hand over.
 *
 * <p>Each step ends with one transaction; a process that dies between two steps leaves what an
 * undisturbed one would do again.
 */
@NullMarked
package dev.accord.sync.pass;

import org.jspecify.annotations.NullMarked;

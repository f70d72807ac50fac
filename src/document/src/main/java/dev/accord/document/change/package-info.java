/**
 * What differs between definitions, in words.
 *
 * <p>Read {@link dev.accord.document.change.Comparison} first.
 */
@NullMarked
package dev.accord.document.change;

import org.jspecify.annotations.NullMarked;

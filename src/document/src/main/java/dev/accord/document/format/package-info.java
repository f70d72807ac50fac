/**
 * How each kind of definition stands in JSON: one class a kind, reading and writing side by side.
 *
 * <p>Read {@link dev.accord.document.format.DefinitionsFormat} first, then {@link
 * dev.accord.document.format.MetricFormat}.
 */
@NullMarked
package dev.accord.document.format;

import org.jspecify.annotations.NullMarked;

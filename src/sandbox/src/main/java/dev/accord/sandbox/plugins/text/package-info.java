/**
 * The texts of plugins in the reader's language. Start at {@link
 * dev.accord.sandbox.plugins.text.Texts}.
 */
@NullMarked
package dev.accord.sandbox.plugins.text;

import org.jspecify.annotations.NullMarked;

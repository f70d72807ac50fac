/** Tickets that other systems keep, as they are handed to Accord. */
@NullMarked
package dev.accord.document.outside;

import org.jspecify.annotations.NullMarked;

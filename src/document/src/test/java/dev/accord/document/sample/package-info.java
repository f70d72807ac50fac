/** Definitions made at random, the same for the same seed. */
@NullMarked
package dev.accord.document.sample;

import org.jspecify.annotations.NullMarked;

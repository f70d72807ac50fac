/** Tests of the descriptor. */
@NullMarked
package dev.accord.sandbox.plugins.descriptor;

import org.jspecify.annotations.NullMarked;

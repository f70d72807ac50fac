/** Tests of the package. */
@NullMarked
package dev.accord.sandbox.platform.event;

import org.jspecify.annotations.NullMarked;

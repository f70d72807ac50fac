/** Tests of the package. */
@NullMarked
package dev.accord.sandbox.platform.schedule;

import org.jspecify.annotations.NullMarked;

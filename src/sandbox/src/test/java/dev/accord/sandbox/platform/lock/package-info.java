/** Tests of the package. */
@NullMarked
package dev.accord.sandbox.platform.lock;

import org.jspecify.annotations.NullMarked;

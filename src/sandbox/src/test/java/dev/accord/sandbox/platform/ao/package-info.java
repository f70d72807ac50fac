/** Tests of the package. */
@NullMarked
package dev.accord.sandbox.platform.ao;

import org.jspecify.annotations.NullMarked;

/** Tests of the package. */
@NullMarked
package dev.accord.document.problem;

import org.jspecify.annotations.NullMarked;

/** Tests of the package. */
@NullMarked
package dev.accord.document.json;

import org.jspecify.annotations.NullMarked;

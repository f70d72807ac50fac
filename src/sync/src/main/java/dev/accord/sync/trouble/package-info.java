/** What can be wrong with another system, whichever it is. */
@NullMarked
package dev.accord.sync.trouble;

import org.jspecify.annotations.NullMarked;

/** Read {@link dev.accord.document.ProblemsTest} first: its table says what is a mistake. */
@NullMarked
package dev.accord.document;

import org.jspecify.annotations.NullMarked;

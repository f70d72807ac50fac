/**
 * What is wrong with a document, said so that a person can mend it.
 *
 * <p>Read {@link dev.accord.document.problem.Problem} first.
 */
@NullMarked
package dev.accord.document.problem;

import org.jspecify.annotations.NullMarked;

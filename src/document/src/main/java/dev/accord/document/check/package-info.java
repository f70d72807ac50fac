/**
 * What single values cannot tell: whether promises fit each other, in time and in reach.
 *
 * <p>Read {@link dev.accord.document.check.PromiseLints} first.
 */
@NullMarked
package dev.accord.document.check;

import org.jspecify.annotations.NullMarked;

/**
 * The rules of agreements between departments, as pure functions. Start at {@link
 * dev.accord.engine}.
 */
@NullMarked
package dev.accord.engine;

import org.jspecify.annotations.NullMarked;

/**
 * What two departments agreed on.
 *
 * <p>Read {@link dev.accord.engine.agreement.Agreement} first, then {@link
 * dev.accord.engine.agreement.TimeMetric}. {@link dev.accord.engine.agreement.Rulebook} holds all
 * definitions at hand, with calendars compiled.
 */
@NullMarked
package dev.accord.engine.agreement;

import org.jspecify.annotations.NullMarked;

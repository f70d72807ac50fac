/**
 * What clients are asked, when, and what their answers come to.
 *
 * <p>{@link dev.accord.engine.agreement.Survey} says what is asked. Read {@link
 * dev.accord.engine.survey.Answer} first.
 */
@NullMarked
package dev.accord.engine.survey;

import org.jspecify.annotations.NullMarked;

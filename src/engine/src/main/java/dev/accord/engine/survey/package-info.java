/**
 * What clients are asked, when, and what their answers come to.
 *
 * <p>{@link dev.accord.engine.agreement.Survey} says what is asked. Read {@link
 * dev.accord.engine.survey.Asking} first, which decides who is; then {@link
 * dev.accord.engine.survey.Answer}, {@link dev.accord.engine.survey.Batching}, by which anonymous
 * answers get into figures, and {@link dev.accord.engine.survey.NetScore}, the first of these.
 */
@NullMarked
package dev.accord.engine.survey;

import org.jspecify.annotations.NullMarked;

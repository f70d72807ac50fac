/**
 * Asks clients how they find the work, and takes their answers. Read {@link
 * dev.accord.plugin.survey.SurveyPass} first; what is decided and counted is the engine's.
 */
@NullMarked
package dev.accord.plugin.survey;

import org.jspecify.annotations.NullMarked;

package dev.accord.plugin.survey;

import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Survey;
import dev.accord.plugin.store.Invitation;

/** An invitation with what it asks. */
public record Invited(Invitation invitation, Survey survey, QuestionSet questions) {}

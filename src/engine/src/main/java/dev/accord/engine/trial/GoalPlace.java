package dev.accord.engine.trial;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;

/** Names a goal in the definitions. */
public record GoalPlace(AgreementId agreement, int version, MetricId metric, GoalId goal) {}

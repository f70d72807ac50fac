package dev.accord.engine.survey;

import dev.accord.engine.agreement.DepartmentId;
import java.time.Instant;

/** That somebody was asked, by whichever survey; kept apart from what they answered. */
public record Asked(Instant at, DepartmentId provider) {}

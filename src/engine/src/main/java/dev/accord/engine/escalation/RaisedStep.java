package dev.accord.engine.escalation;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.EscalationStep;
import java.time.Instant;

/**
 * A step that came true.
 *
 * @param dueAt the first instant at which its threshold was reached; who learns of it later says so
 * @param stillHolds whether it is worth telling as of the assessment: its cycle is breached, or
 *     open and not taken back behind the threshold by a looser target. A step that does not hold is
 *     not raised any more, and one that is held back is dropped
 * @param owing the department that has to keep the promise
 * @param other the department on the other side
 */
public record RaisedStep(
    StepKey key,
    EscalationStep step,
    Instant dueAt,
    boolean stillHolds,
    DepartmentId owing,
    DepartmentId other) {}

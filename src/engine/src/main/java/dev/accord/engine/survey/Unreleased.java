package dev.accord.engine.survey;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;

/**
 * An anonymous answer that is in no figure yet.
 *
 * @param answer however the caller names it
 * @param week when it was given
 * @param client the department that it was given for
 * @param kind of that department
 */
public record Unreleased<A>(A answer, AnswerWeek week, DepartmentId client, DepartmentKind kind) {}

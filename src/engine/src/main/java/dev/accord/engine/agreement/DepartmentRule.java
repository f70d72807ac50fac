package dev.accord.engine.agreement;

import dev.accord.engine.ticket.Filter;

/** Tickets that match belong to the department. */
public record DepartmentRule(Filter when, DepartmentId department) {}

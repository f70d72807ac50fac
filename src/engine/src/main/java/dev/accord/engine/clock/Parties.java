package dev.accord.engine.clock;

import dev.accord.engine.agreement.DepartmentId;

/** The two departments between which an agreement holds on one ticket. */
record Parties(DepartmentId provider, DepartmentId client) {}

package com.atlassian.query.operand;

/** The right side of a clause; only passed on. */
public interface Operand {}

package com.atlassian.query.clause;

/** The clause that a function stands in; only passed on. */
public interface TerminalClause {}

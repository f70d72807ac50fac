package com.atlassian.query;

import org.jspecify.annotations.NullMarked;

/** A parsed JQL query; only passed on. */
@NullMarked
public interface Query {}

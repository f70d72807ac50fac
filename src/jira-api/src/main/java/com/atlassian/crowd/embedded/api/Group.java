package com.atlassian.crowd.embedded.api;

import org.jspecify.annotations.NullMarked;

/** A group of users; only passed on. */
@NullMarked
public interface Group {}

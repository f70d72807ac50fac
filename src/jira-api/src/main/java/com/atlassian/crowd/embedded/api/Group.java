package com.atlassian.crowd.embedded.api;

import org.jspecify.annotations.NullMarked;

/** A group of users. */
@NullMarked
public interface Group {
  String getName(); // PX
}

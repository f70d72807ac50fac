package org.ofbiz.core.entity;

import org.jspecify.annotations.NullMarked;

/** Jira's checked database error. */
@NullMarked
public class GenericEntityException extends Exception {
  public GenericEntityException(String message) {
    super(message);
  }
}

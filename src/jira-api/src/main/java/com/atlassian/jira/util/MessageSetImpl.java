package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Jira's own collection of messages. */
@NullMarked
public class MessageSetImpl implements MessageSet {
  private final Set<String> errors = new LinkedHashSet<>();

  public MessageSetImpl() {} // P8

  @Override
  public Set<String> getErrorMessages() { // P11
    return errors;
  }

  @Override
  public void addErrorMessage(String errorMessage) { // P8
    errors.add(errorMessage);
  }
}

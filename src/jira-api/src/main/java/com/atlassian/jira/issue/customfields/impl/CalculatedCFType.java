package com.atlassian.jira.issue.customfields.impl;

import org.jspecify.annotations.NullMarked;

/**
 * A type whose values are worked out, never entered or stored. JD 10.6: Jira Software's own rank
 * field still extends it.
 */
@NullMarked
public abstract class CalculatedCFType<T, S> extends AbstractCustomFieldType<T, S> {
  public CalculatedCFType() {} // P8
}

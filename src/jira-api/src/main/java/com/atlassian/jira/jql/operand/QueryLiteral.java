package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One value of a query: of an issue its id or its key. */
@NullMarked
public class QueryLiteral {
  private final @Nullable Long longValue;
  private final @Nullable String stringValue;

  public QueryLiteral(Operand sourceOperand, Long longValue) { // P11
    this.longValue = longValue;
    this.stringValue = null;
  }

  public QueryLiteral(Operand sourceOperand, String stringValue) { // PX
    this.longValue = null;
    this.stringValue = stringValue;
  }

  public @Nullable Long getLongValue() { // S6
    return longValue;
  }

  public @Nullable String getStringValue() { // S6
    return stringValue;
  }
}

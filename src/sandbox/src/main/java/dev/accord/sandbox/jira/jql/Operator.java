package dev.accord.sandbox.jira.jql;

/** How a clause compares a field with a value. */
public enum Operator {
  EQUALS("="),
  NOT_EQUALS("!="),
  IN("in"),
  NOT_IN("not in"),
  IS("is"),
  IS_NOT("is not"),
  LIKE("~"),
  NOT_LIKE("!~"),
  GREATER(">"),
  GREATER_OR_EQUAL(">="),
  LESS("<"),
  LESS_OR_EQUAL("<=");

  private final String text;

  Operator(String text) {
    this.text = text;
  }

  /** As it is written in a query; for comparisons also as SQL writes it. */
  public String text() {
    return text;
  }

  /** {@code !=}, {@code not in}, {@code is not}, {@code !~}. */
  boolean isNegative() {
    return this == NOT_EQUALS || this == NOT_IN || this == IS_NOT || this == NOT_LIKE;
  }

  boolean isEquality() {
    return this == EQUALS || this == NOT_EQUALS || this == IN || this == NOT_IN;
  }

  boolean isEmptiness() {
    return this == IS || this == IS_NOT;
  }

  boolean isOrder() {
    return this == GREATER || this == GREATER_OR_EQUAL || this == LESS || this == LESS_OR_EQUAL;
  }

  boolean isMatch() {
    return this == LIKE || this == NOT_LIKE;
  }
}

package com.atlassian.query.operand;

import java.util.List;
import org.jspecify.annotations.NullMarked;

/** A function of a query with its arguments. */
@NullMarked
public final class FunctionOperand implements Operand {
  private final String name;
  private final List<String> args;

  public FunctionOperand(String name, List<String> args) { // S6
    this.name = name;
    this.args = List.copyOf(args);
  }

  public String getName() { // P8
    return name;
  }

  public List<String> getArgs() { // P8
    return args;
  }
}

package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What functions have in common. */
@NullMarked
public abstract class AbstractJqlFunction implements JqlFunction {
  private @Nullable JqlFunctionModuleDescriptor moduleDescriptor;

  @Override
  public void init(JqlFunctionModuleDescriptor moduleDescriptor) { // P11
    this.moduleDescriptor = moduleDescriptor;
  }

  @Override
  public String getFunctionName() { // P11
    return descriptor().getFunctionName();
  }

  @Override
  public boolean isList() { // P11
    return descriptor().isList();
  }

  private JqlFunctionModuleDescriptor descriptor() {
    return Objects.requireNonNull(moduleDescriptor, "init comes first");
  }

  protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) { // P11
    MessageSet messages = new MessageSetImpl();
    int received = operand.getArgs().size();
    if (received != expected) {
      messages.addErrorMessage(
          "Function '%s' expected '%d' arguments but received '%d'."
              .formatted(operand.getName(), expected, received));
    }
    return messages;
  }
}

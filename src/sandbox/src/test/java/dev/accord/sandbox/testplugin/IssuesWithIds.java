package dev.accord.sandbox.testplugin;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The issues whose ids lie between two numbers, both included. */
public final class IssuesWithIds extends AbstractJqlFunction {

  @Override
  public MessageSet validate(
      @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
    MessageSet messages = validateNumberOfArgs(operand, 2);
    operand.getArgs().stream()
        .filter(argument -> !argument.matches("[0-9]+"))
        .forEach(argument -> messages.addErrorMessage(argument + " is no number."));
    return messages;
  }

  @Override
  public List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
    long first = Long.parseLong(operand.getArgs().get(0));
    long last = Long.parseLong(operand.getArgs().get(1));
    if (last < first) {
      throw new IllegalArgumentException("asked to fail");
    }
    return LongStream.rangeClosed(first, last)
        .mapToObj(id -> new QueryLiteral(operand, id))
        .toList();
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return 2;
  }

  @Override
  public JiraDataType getDataType() {
    return JiraDataTypes.ISSUE;
  }
}

package dev.accord.plugin.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import dev.accord.plugin.store.TicketNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function that stands for issues, as in {@code issue in slaStanding("breached")}.
 *
 * <p>It names issues whoever asks; Jira leaves out of the result what the searcher may not see.
 */
abstract class ClockFunction extends AbstractJqlFunction {
  private final int least;
  private final int most;

  /**
   * @param most arguments at most; one is always needed
   */
  ClockFunction(int most) {
    this(1, most);
  }

  ClockFunction(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /**
   * The issues that the arguments ask for.
   *
   * @throws UnknownNameException when an argument names nothing; the message is for the searcher
   */
  abstract List<Long> issues(List<String> arguments);

  /**
   * Checks the arguments without searching.
   *
   * @throws UnknownNameException as {@link #issues}
   */
  abstract void check(List<String> arguments);

  @Override
  public final MessageSet validate(
      @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
    MessageSet messages = new MessageSetImpl();
    int given = operand.getArgs().size();
    if (given < getMinimumNumberOfExpectedArguments() || given > most) {
      messages.addErrorMessage(
          "%s takes %s, and was given %d.".formatted(getFunctionName(), expected(), given));
      return messages;
    }
    try {
      check(operand.getArgs());
    } catch (UnknownNameException unknown) {
      messages.addErrorMessage("%s: %s".formatted(getFunctionName(), unknown.getMessage()));
    }
    return messages;
  }

  @Override
  public final List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause terminalClause) {
    try {
      return issues(operand.getArgs()).stream()
          .distinct()
          .filter(issueId -> !TicketNumber.isOutside(issueId))
          .map(issueId -> new QueryLiteral(operand, issueId))
          .toList();
    } catch (UnknownNameException renamedMeanwhile) {
      return List.of();
    }
  }

  @Override
  public final int getMinimumNumberOfExpectedArguments() {
    return least;
  }

  @Override
  public final JiraDataType getDataType() {
    return JiraDataTypes.ISSUE;
  }

  private String expected() {
    if (least > 1) {
      return "%d to %d arguments".formatted(least, most);
    }
    return most == 1 ? "one argument" : "one or two arguments";
  }
}

package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A function in queries. */
@NullMarked
public interface JqlFunction {
  void init(JqlFunctionModuleDescriptor moduleDescriptor); // S6

  MessageSet validate( // P11
      @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause);

  List<QueryLiteral> getValues( // P11
      QueryCreationContext context, FunctionOperand operand, TerminalClause terminalClause);

  boolean isList(); // S6

  int getMinimumNumberOfExpectedArguments(); // P11

  String getFunctionName(); // S6

  JiraDataType getDataType(); // P11
}

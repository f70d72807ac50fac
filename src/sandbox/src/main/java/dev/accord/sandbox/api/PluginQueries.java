package dev.accord.sandbox.api;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import dev.accord.sandbox.jira.jql.FunctionValues;
import dev.accord.sandbox.jira.jql.JqlSearch;
import dev.accord.sandbox.jira.jql.Operand;
import dev.accord.sandbox.jira.jql.PluginSearch;
import dev.accord.sandbox.server.IndexedProperty;
import dev.accord.sandbox.server.SearchModules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets queries use the functions and properties of plugins. */
record PluginQueries(Views views, SearchModules modules) implements PluginSearch {
  private static final Logger LOG = LoggerFactory.getLogger(PluginQueries.class);

  private record Context(@Nullable ApplicationUser getApplicationUser, boolean isSecurityOverriden)
      implements QueryCreationContext {}

  /** The clause that a function stands in; a function is told nothing of it. */
  private record InIssueClause() implements TerminalClause {}

  @Override
  public List<IndexedProperty> properties() {
    return modules.properties();
  }

  @Override
  public Optional<FunctionValues> call(Operand.Function function, JqlSearch.Eyes eyes) {
    Context context =
        new Context(views.userOrNull(eyes.user()), eyes instanceof JqlSearch.Eyes.All);
    FunctionOperand operand = new FunctionOperand(function.name(), function.arguments());
    try {
      return modules.withFunction(function.name(), found -> evaluate(found, context, operand));
    } catch (RuntimeException e) {
      LOG.error("The JQL function {} failed", function.name(), e);
      String message = "The JQL function '%s' failed: %s".formatted(function.name(), e);
      return Optional.of(new FunctionValues(true, List.of(message), List.of()));
    }
  }

  private static FunctionValues evaluate(
      JqlFunction function, Context context, FunctionOperand operand) {
    TerminalClause clause = new InIssueClause();
    Set<String> errors =
        function.validate(context.getApplicationUser(), operand, clause).getErrorMessages();
    List<String> values =
        errors.isEmpty()
            ? function.getValues(context, operand, clause).stream()
                .map(PluginQueries::text)
                .toList()
            : List.of();
    return new FunctionValues(function.isList(), List.copyOf(errors), values);
  }

  private static String text(QueryLiteral literal) {
    return literal.getLongValue() != null
        ? literal.getLongValue().toString()
        : String.valueOf(literal.getStringValue());
  }
}

package dev.accord.sandbox.jira.jql;

import dev.accord.sandbox.jira.jql.JqlQuery.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a query by recursive descent: {@code or} of {@code and} of {@code not} of comparisons. */
public final class JqlParser {
  private static final int DEPTH = 100;
  private static final Set<String> HISTORY = Set.of("was", "changed");
  private static final String OPERATORS =
      "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and"
          + " 'IS NOT'.";

  private final List<Token> tokens;
  private int next;
  private int depth;

  private JqlParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Reads a query; blank text asks for every issue. */
  public static JqlQuery parse(String text) throws JqlException {
    return new JqlParser(Lexer.read(text)).query();
  }

  private JqlQuery query() throws JqlException {
    Optional<Clause> where =
        peek().is("order") || peek().kind() == Token.Kind.END
            ? Optional.empty()
            : Optional.of(or());
    List<SortKey> order = take("order") ? order() : List.of();
    if (peek().kind() != Token.Kind.END) {
      throw problem("Expecting either 'OR' or 'AND' but got %s.".formatted(peek()));
    }
    return new JqlQuery(where, order);
  }

  private List<SortKey> order() throws JqlException {
    expect("by", "Expecting 'by' but got %s.");
    List<SortKey> keys = new ArrayList<>();
    do {
      String field = field();
      boolean descending = take("desc");
      if (!descending) {
        take("asc");
      }
      keys.add(new SortKey(field, descending));
    } while (take(","));
    return keys;
  }

  private Clause or() throws JqlException {
    List<Clause> clauses = new ArrayList<>(List.of(and()));
    while (take("or") || take("|")) {
      clauses.add(and());
    }
    return clauses.size() == 1 ? clauses.get(0) : new Clause.Or(clauses);
  }

  private Clause and() throws JqlException {
    List<Clause> clauses = new ArrayList<>(List.of(not()));
    while (take("and")) {
      clauses.add(not());
    }
    return clauses.size() == 1 ? clauses.get(0) : new Clause.And(clauses);
  }

  private Clause not() throws JqlException {
    if (++depth > DEPTH) {
      throw problem("The query is nested more than %d deep.".formatted(DEPTH));
    }
    Clause clause;
    if (take("not") || take("!")) {
      clause = new Clause.Not(not());
    } else if (take("(")) {
      clause = or();
      expect(")", "Expecting ')' but got %s.");
    } else {
      clause = terminal();
    }
    depth--;
    return clause;
  }

  private Clause terminal() throws JqlException {
    String field = field();
    Operator operator = operator();
    Operand operand = operand();
    boolean listNeeded = operator == Operator.IN || operator == Operator.NOT_IN;
    boolean list = operand instanceof Operand.Several || operand instanceof Operand.Function;
    if (listNeeded && !list) {
      throw problem("Operator '%s' needs a list or a function.".formatted(operator.text()));
    }
    if (!listNeeded && operand instanceof Operand.Several) {
      throw problem("Operator '%s' does not support a list.".formatted(operator.text()));
    }
    if (operator.isEmptiness() && !(operand instanceof Operand.Empty)) {
      throw problem("Operator '%s' needs EMPTY or NULL.".formatted(operator.text()));
    }
    return new Clause.Terminal(field, operator, operand);
  }

  private String field() throws JqlException {
    Token token = peek();
    if (!token.isValue()) {
      throw problem("Expecting a field name but got %s.".formatted(token));
    }
    next++;
    if (token.is("cf") && take("[")) {
      String id = value();
      expect("]", "Expecting ']' but got %s.");
      return "cf[" + id + "]";
    }
    if (token.is("issue.property") && take("[")) {
      String key = value();
      expect("]", "Expecting ']' but got %s.");
      return "issue.property[%s]%s".formatted(key, value());
    }
    return token.text();
  }

  private Operator operator() throws JqlException {
    Token token = peek();
    if (HISTORY.contains(token.text().toLowerCase(Locale.ROOT))) {
      throw problem("Operator %s is not modelled by the sandbox.".formatted(token));
    }
    if (take("not")) {
      expect("in", "Expecting 'in' but got %s.");
      return Operator.NOT_IN;
    }
    if (take("is")) {
      return take("not") ? Operator.IS_NOT : Operator.IS;
    }
    for (Operator operator : Operator.values()) {
      if (take(operator.text())) {
        return operator;
      }
    }
    throw problem("Expecting operator but got %s. %s".formatted(token, OPERATORS));
  }

  private Operand operand() throws JqlException {
    if (take("(")) {
      List<Operand> operands = new ArrayList<>();
      do {
        operands.add(operand());
      } while (take(","));
      expect(")", "Expecting ')' but got %s.");
      return new Operand.Several(operands);
    }
    if (take("empty") || take("null")) {
      return new Operand.Empty();
    }
    String text = value();
    return take("(") ? function(text) : new Operand.Literal(text);
  }

  private Operand function(String name) throws JqlException {
    List<String> arguments = new ArrayList<>();
    while (!take(")")) {
      if (!arguments.isEmpty()) {
        expect(",", "Expecting ',' or ')' but got %s.");
      }
      arguments.add(value());
    }
    return new Operand.Function(name, arguments);
  }

  private String value() throws JqlException {
    Token token = peek();
    if (!token.isValue()) {
      throw problem("Expecting either a value, list or function but got %s.".formatted(token));
    }
    next++;
    return token.text();
  }

  private Token peek() {
    return tokens.get(next);
  }

  private boolean take(String wanted) {
    boolean here = peek().kind() != Token.Kind.END && peek().is(wanted);
    if (here) {
      next++;
    }
    return here;
  }

  private void expect(String wanted, String message) throws JqlException {
    if (!take(wanted)) {
      throw problem(message.formatted(peek()));
    }
  }

  private JqlException problem(String message) {
    return new JqlException(List.of("Error in the JQL Query: " + message + " " + peek().place()));
  }
}

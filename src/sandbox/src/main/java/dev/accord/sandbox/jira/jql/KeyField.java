package dev.accord.sandbox.jira.jql;

import dev.accord.sandbox.jira.issue.IssueKey;
import dev.accord.sandbox.jira.project.Projects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The issue itself, by key or id; a key from before a move still finds it. */
record KeyField(Projects projects, IssueFunctions functions) implements SearchField {
  private static final String OLD_KEY =
      "i.id IN (SELECT m.issue_id FROM moved_issue_key m WHERE m.old_key = ?)";

  @Override
  public Sql where(Clause.Terminal clause, Asker asker, Problems problems) {
    if (clause.operator().isMatch() || clause.operator().isEmptiness()) {
      return problems.badOperator(clause);
    }
    List<Sql> parts = new ArrayList<>();
    Operands.functions(clause.operand())
        .map(function -> function(clause, function, asker, problems))
        .forEach(parts::add);
    for (String text : Operands.texts(clause.operand())) {
      Optional<IssueKey> key = IssueKey.parse(text);
      if (text.matches("[0-9]{1,18}")) {
        String comparison = clause.operator().isOrder() ? clause.operator().text() : "=";
        parts.add(Sql.of("i.id " + comparison + " ?", Long.parseLong(text)));
      } else if (key.isPresent()) {
        parts.add(byKey(clause, key.get()));
      } else {
        return problems.add(
            "The issue key '%s' for field '%s' is invalid.".formatted(text, clause.field()));
      }
    }
    Sql any = Sql.or(parts);
    return clause.operator().isNegative() ? any.not() : any;
  }

  private Sql function(
      Clause.Terminal clause, Operand.Function function, Asker asker, Problems problems) {
    List<Long> ids = new ArrayList<>();
    List<Sql> parts = new ArrayList<>();
    for (String value : functions.values(clause, function, asker, problems)) {
      if (value.matches("[0-9]{1,18}")) {
        ids.add(Long.valueOf(value));
      } else {
        IssueKey.parse(value).map(key -> byKey(clause, key)).ifPresent(parts::add);
      }
    }
    parts.add(Sql.amongIds("i.id", ids));
    return Sql.or(parts);
  }

  private Sql byKey(Clause.Terminal clause, IssueKey key) {
    String comparison = clause.operator().isOrder() ? clause.operator().text() : "=";
    Sql current =
        projects
            .byKey(key.project())
            .map(
                project ->
                    Sql.of(
                        "(i.project_id = ? AND i.number " + comparison + " ?)",
                        project.id(),
                        key.number()))
            .orElse(Sql.FALSE);
    return clause.operator().isOrder()
        ? current
        : Sql.or(List.of(current, Sql.of(OLD_KEY, key.toString())));
  }

  @Override
  public String orderBy(boolean descending) {
    String direction = SearchField.direction(descending);
    return "i.project_id" + direction + ", i.number" + direction;
  }
}

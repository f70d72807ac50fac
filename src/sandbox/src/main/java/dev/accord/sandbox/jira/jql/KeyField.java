package dev.accord.sandbox.jira.jql;

import dev.accord.sandbox.jira.issue.IssueKey;
import dev.accord.sandbox.jira.project.Projects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The issue itself, by key or id; a key from before a move still finds it. */
record KeyField(Projects projects) implements SearchField {
  private static final String OLD_KEY =
      "i.id IN (SELECT m.issue_id FROM moved_issue_key m WHERE m.old_key = ?)";

  @Override
  public Sql where(Clause.Terminal clause, Asker asker, Problems problems) {
    if (clause.operator().isMatch()
        || clause.operator().isEmptiness()
        || Operands.functions(clause.operand()).findAny().isPresent()) {
      return problems.badOperator(clause);
    }
    List<Sql> parts = new ArrayList<>();
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

package dev.accord.sandbox.jira.jql;

import dev.accord.sandbox.jira.constant.ConstantTable;
import dev.accord.sandbox.jira.constant.Priority;
import java.util.List;

/** Priorities compare by urgency: {@code priority > Medium} finds what is more urgent. */
record PriorityField(ConstantTable<Priority> priorities, ColumnField equality)
    implements SearchField {
  @Override
  public Sql where(Clause.Terminal clause, Asker asker, Problems problems) {
    if (!clause.operator().isOrder()) {
      return equality.where(clause, asker, problems);
    }
    List<String> ids = priorities.all().stream().map(Priority::id).toList();
    List<String> texts = Operands.texts(clause.operand());
    int place =
        texts.stream()
            .flatMap(text -> equality.resolve().apply(text).stream())
            .mapToInt(ids::indexOf)
            .findFirst()
            .orElse(-1);
    if (place < 0) {
      return problems.noValue(clause, String.join(", ", texts));
    }
    return Sql.in(
        equality.column(),
        switch (clause.operator()) {
          case GREATER -> ids.subList(0, place);
          case GREATER_OR_EQUAL -> ids.subList(0, place + 1);
          case LESS -> ids.subList(place + 1, ids.size());
          default -> ids.subList(place, ids.size());
        });
  }

  @Override
  public String orderBy(boolean descending) {
    return "(SELECT p.sequence FROM priority p WHERE p.id = i.priority_id)"
        + SearchField.direction(!descending)
        + " NULLS LAST";
  }
}

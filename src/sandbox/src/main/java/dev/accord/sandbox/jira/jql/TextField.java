package dev.accord.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A field searched by words: every word must occur, case does not matter, {@code *} at a word's end
 * is allowed and means nothing more, since a part of a word matches anyway.
 *
 * @param conditions SQL conditions with one {@code ?} for a lower case LIKE pattern each; one must
 *     hold
 */
record TextField(List<String> conditions, String order) implements SearchField {
  @Override
  public Sql where(Clause.Terminal clause, Asker asker, Problems problems) {
    List<String> texts = Operands.texts(clause.operand());
    if (!clause.operator().isMatch()) {
      return problems.badOperator(clause);
    }
    List<String> words =
        texts.stream()
            .flatMap(text -> Arrays.stream(text.split("\\s+")))
            .map(word -> word.replaceAll("^[\"'*?]+|[\"'*?~]+$", ""))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return problems.add("The text for the field '%s' is empty.".formatted(clause.field()));
    }
    List<Sql> parts = new ArrayList<>();
    for (String word : words) {
      String pattern = "%" + escape(word.toLowerCase(Locale.ROOT)) + "%";
      parts.add(Sql.or(conditions.stream().map(one -> Sql.of(one, pattern)).toList()));
    }
    Sql all = Sql.and(parts);
    return clause.operator().isNegative() ? all.not() : all;
  }

  private static String escape(String word) {
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  static String like(String column) {
    return "lower(" + column + ") LIKE ? ESCAPE '!'";
  }

  @Override
  public String orderBy(boolean descending) {
    return order.isEmpty() ? "" : order + SearchField.direction(descending) + " NULLS LAST";
  }
}

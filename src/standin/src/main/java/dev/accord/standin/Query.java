package dev.accord.standin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An encoded query: conditions joined by {@code ^}, whole queries by {@code ^NQ}, and an order.
 * Texts are compared as texts, which is right for times as ServiceNow writes them.
 */
final class Query {
  private static final Pattern CONDITION =
      Pattern.compile("([a-z0-9_.]+?)(>=|<=|!=|>|<|=|IN)(.*)", Pattern.DOTALL);

  /** By which field, and which way. */
  record Order(String field, boolean descending) {}

  private record Condition(String field, String operator, String value) {
    boolean matches(Map<String, String> row) {
      String has = row.getOrDefault(field, "");
      int order = has.compareTo(value);
      return switch (operator) {
        case "=" -> order == 0;
        case "!=" -> order != 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        default -> Arrays.asList(value.split(",")).contains(has);
      };
    }
  }

  private final List<List<Condition>> alternatives = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();

  /**
   * @throws IllegalArgumentException for what is not modelled
   */
  Query(String encoded) {
    for (String whole : encoded.split("\\^NQ", -1)) {
      List<Condition> conditions = new ArrayList<>();
      for (String part : whole.split("\\^")) {
        read(part, conditions);
      }
      alternatives.add(conditions);
    }
  }

  private void read(String part, List<Condition> conditions) {
    if (part.isEmpty()) {
      return;
    }
    if (part.startsWith("ORDERBYDESC")) {
      orders.add(new Order(part.substring("ORDERBYDESC".length()), true));
      return;
    }
    if (part.startsWith("ORDERBY")) {
      orders.add(new Order(part.substring("ORDERBY".length()), false));
      return;
    }
    Matcher condition = CONDITION.matcher(part);
    if (part.startsWith("OR") || !condition.matches()) {
      throw new IllegalArgumentException(
          "the stand-in does not model the query part '" + part + "'");
    }
    conditions.add(new Condition(condition.group(1), condition.group(2), condition.group(3)));
  }

  boolean matches(Map<String, String> row) {
    return alternatives.stream()
        .anyMatch(all -> all.stream().allMatch(condition -> condition.matches(row)));
  }

  List<Order> orders() {
    return orders;
  }
}

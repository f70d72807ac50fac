package dev.accord.document.change;

import dev.accord.engine.ticket.Filter;
import java.util.List;
import java.util.stream.Collectors;

/** A filter as a phrase: {@code priority is High and label is payday}. */
final class FilterPhrase {
  private FilterPhrase() {}

  static String of(Filter filter) {
    if (filter.equals(Filter.ANYTHING)) {
      return "anything";
    }
    if (filter instanceof Filter.OneOf oneOf) {
      return "%s is %s".formatted(oneOf.field(), String.join(" or ", oneOf.idsOrNames()));
    }
    if (filter instanceof Filter.HasValue hasValue) {
      return hasValue.field() + " is set";
    }
    if (filter instanceof Filter.InGroup inGroup) {
      return "%s is in group %s".formatted(inGroup.userField(), inGroup.group());
    }
    if (filter instanceof Filter.Not not) {
      return "not (%s)".formatted(of(not.part()));
    }
    return filter instanceof Filter.All all
        ? joined(all.parts(), " and ")
        : joined(((Filter.Any) filter).parts(), " or ");
  }

  private static String joined(List<Filter> parts, String word) {
    return parts.stream().map(FilterPhrase::part).collect(Collectors.joining(word));
  }

  private static String part(Filter part) {
    boolean joined = part instanceof Filter.Any || part instanceof Filter.All;
    return joined && !part.equals(Filter.ANYTHING) ? "(" + of(part) + ")" : of(part);
  }
}

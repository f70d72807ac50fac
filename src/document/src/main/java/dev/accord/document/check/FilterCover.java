package dev.accord.document.check;

import dev.accord.engine.ticket.Filter;
import java.util.List;
import java.util.stream.Stream;

/** Whether every ticket that one filter matches is matched by another, as far as can be seen. */
final class FilterCover {
  /** Enough for filters that people write; beyond it the answer is no. */
  private static final int MOST_STEPS = 1_000;

  private int steps;

  private FilterCover() {}

  /** True only when it is certain. */
  static boolean covers(Filter wide, Filter narrow) {
    return new FilterCover().certain(wide, narrow);
  }

  private boolean certain(Filter wide, Filter narrow) {
    if (++steps > MOST_STEPS) {
      return false;
    }
    if (wide.equals(narrow)) {
      return true;
    }
    if (wide instanceof Filter.All all) {
      return all.parts().stream().allMatch(part -> certain(part, narrow));
    }
    if (narrow instanceof Filter.Any any) {
      return any.parts().stream().allMatch(part -> certain(wide, part));
    }
    return byPart(wide, narrow) || byValue(wide, narrow);
  }

  private boolean byPart(Filter wide, Filter narrow) {
    Stream<Filter> wideParts =
        wide instanceof Filter.Any any ? any.parts().stream() : Stream.empty();
    Stream<Filter> narrowParts =
        narrow instanceof Filter.All all ? all.parts().stream() : Stream.empty();
    return wideParts.anyMatch(part -> certain(part, narrow))
        || narrowParts.anyMatch(part -> certain(wide, part));
  }

  private boolean byValue(Filter wide, Filter narrow) {
    if (wide instanceof Filter.Not notWide && narrow instanceof Filter.Not notNarrow) {
      return certain(notNarrow.part(), notWide.part());
    }
    if (narrow instanceof Filter.OneOf few) {
      boolean moreValues =
          wide instanceof Filter.OneOf many
              && many.field().equals(few.field())
              && few.idsOrNames().stream().allMatch(text -> contains(many.idsOrNames(), text));
      boolean anyValue = wide instanceof Filter.HasValue any && any.field().equals(few.field());
      return moreValues || anyValue;
    }
    return false;
  }

  private static boolean contains(List<String> texts, String text) {
    return texts.stream().anyMatch(text::equalsIgnoreCase);
  }
}

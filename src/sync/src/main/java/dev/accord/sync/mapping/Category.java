package dev.accord.sync.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a state means for the work on a ticket. */
public enum Category {
  NEW,
  INDETERMINATE,
  DONE;

  static final List<String> WORDS = Arrays.stream(values()).map(Category::word).toList();

  /** As Jira calls it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Category> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}

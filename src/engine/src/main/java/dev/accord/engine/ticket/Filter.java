package dev.accord.engine.ticket;

import dev.accord.engine.internal.Checks;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * A question about a ticket's fields, the same for Jira and any other system.
 *
 * <p>Values match by id or by name but for case, so that a renamed status keeps matching by id. A
 * field that the ticket does not have has no value: {@link HasValue} and {@link OneOf} are false.
 *
 * <p>Of a status that the source no longer knows there is no category, and nobody can say what it
 * was: a question about the category then neither matches nor is ruled out, and so does its
 * opposite. A rule such as "pause unless in progress" thus never pauses a clock by ignorance.
 */
public sealed interface Filter {
  Filter ANYTHING = new All(List.of());

  /** Whether the state answers the question with yes. */
  boolean matches(TicketState state, Directory directory, Instant at);

  /** Which fields decide the answer: as long as they stay as they are, so does the answer. */
  FieldSet reads();

  /** Whether the state answers the question with no; the opposite of matching, or unknown. */
  default boolean rulesOut(TicketState state, Directory directory, Instant at) {
    return !matches(state, directory, at);
  }

  /** Which fields decide the answers of all. */
  static FieldSet reads(Collection<Filter> filters) {
    FieldSet fields = FieldSet.NONE;
    for (Filter filter : filters) {
      fields = fields.and(filter.reads());
    }
    return fields;
  }

  /** The field has at least one of the values. */
  record OneOf(FieldKey field, List<String> idsOrNames) implements Filter {
    public OneOf {
      idsOrNames = List.copyOf(idsOrNames);
      if (idsOrNames.isEmpty()) {
        throw new IllegalArgumentException(
            "filter on %s names no value. Name one, or ask whether it has a value."
                .formatted(field));
      }
    }

    @Override
    public boolean matches(TicketState state, Directory directory, Instant at) {
      List<FieldValue> values = state.values(field);
      for (int i = 0; i < values.size(); i++) {
        if (isOneOfThem(values.get(i))) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean rulesOut(TicketState state, Directory directory, Instant at) {
      boolean unknown = field.equals(FieldKey.STATUS_CATEGORY) && !state.has(field);
      return !unknown && !matches(state, directory, at);
    }

    @Override
    public FieldSet reads() {
      return FieldSet.of(field);
    }

    private boolean isOneOfThem(FieldValue value) {
      for (int i = 0; i < idsOrNames.size(); i++) {
        if (value.is(idsOrNames.get(i))) {
          return true;
        }
      }
      return false;
    }
  }

  /** The field has a value, whichever. */
  record HasValue(FieldKey field) implements Filter {
    @Override
    public boolean matches(TicketState state, Directory directory, Instant at) {
      return state.has(field);
    }

    @Override
    public FieldSet reads() {
      return FieldSet.of(field);
    }
  }

  /** The person in the field belongs to the group at that instant. */
  record InGroup(FieldKey userField, String group) implements Filter {
    public InGroup {
      Checks.text("group", group);
    }

    @Override
    public boolean matches(TicketState state, Directory directory, Instant at) {
      return state.user(userField).map(user -> directory.isMember(user, group, at)).orElse(false);
    }

    /** Whoever the person is, the answer is that of the last change of any field. */
    @Override
    public FieldSet reads() {
      return FieldSet.ALL;
    }
  }

  /** Every part matches; of no parts, always. */
  record All(List<Filter> parts) implements Filter {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean matches(TicketState state, Directory directory, Instant at) {
      for (int i = 0; i < parts.size(); i++) {
        if (!parts.get(i).matches(state, directory, at)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean rulesOut(TicketState state, Directory directory, Instant at) {
      return parts.stream().anyMatch(part -> part.rulesOut(state, directory, at));
    }

    @Override
    public FieldSet reads() {
      return Filter.reads(parts);
    }
  }

  /** At least one part matches. */
  record Any(List<Filter> parts) implements Filter {
    public Any {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("filter 'any' has no part. Maybe 'all' was meant.");
      }
    }

    @Override
    public boolean matches(TicketState state, Directory directory, Instant at) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i).matches(state, directory, at)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean rulesOut(TicketState state, Directory directory, Instant at) {
      return parts.stream().allMatch(part -> part.rulesOut(state, directory, at));
    }

    @Override
    public FieldSet reads() {
      return Filter.reads(parts);
    }
  }

  /** The part does not match. */
  record Not(Filter part) implements Filter {
    @Override
    public boolean matches(TicketState state, Directory directory, Instant at) {
      return part.rulesOut(state, directory, at);
    }

    @Override
    public boolean rulesOut(TicketState state, Directory directory, Instant at) {
      return part.matches(state, directory, at);
    }

    @Override
    public FieldSet reads() {
      return part.reads();
    }
  }
}

package dev.accord.engine.ticket;

import dev.accord.engine.internal.Checks;
import java.time.Instant;
import java.util.List;

/**
 * A question about a ticket's fields, the same for Jira and any other system.
 *
 * <p>Values match by id or by name but for case, so that a renamed status keeps matching by id. A
 * field that the ticket does not have has no value: {@link HasValue} and {@link OneOf} are false.
 */
public sealed interface Filter {
  Filter ANYTHING = new All(List.of());

  boolean matches(TicketState state, Directory directory, Instant at);

  /** The field has at least one of the values. */
  record OneOf(FieldKey field, List<String> idsOrNames) implements Filter {
    public OneOf {
      idsOrNames = List.copyOf(idsOrNames);
      if (idsOrNames.isEmpty()) {
        throw new IllegalArgumentException("filter on %s names no value".formatted(field));
      }
    }

    @Override
    public boolean matches(TicketState state, Directory directory, Instant at) {
      return state.values(field).stream()
          .anyMatch(value -> idsOrNames.stream().anyMatch(value::is));
    }
  }

  /** The field has a value, whichever. */
  record HasValue(FieldKey field) implements Filter {
    @Override
    public boolean matches(TicketState state, Directory directory, Instant at) {
      return !state.values(field).isEmpty();
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
  }

  /** Every part matches; of no parts, always. */
  record All(List<Filter> parts) implements Filter {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean matches(TicketState state, Directory directory, Instant at) {
      return parts.stream().allMatch(part -> part.matches(state, directory, at));
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
      return parts.stream().anyMatch(part -> part.matches(state, directory, at));
    }
  }

  /** The part does not match. */
  record Not(Filter part) implements Filter {
    @Override
    public boolean matches(TicketState state, Directory directory, Instant at) {
      return !part.matches(state, directory, at);
    }
  }
}

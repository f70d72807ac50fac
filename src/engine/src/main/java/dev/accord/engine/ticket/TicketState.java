package dev.accord.engine.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a ticket at one instant; a field that is absent or empty has no value.
 *
 * @param fields in the order of their names
 */
public record TicketState(Map<FieldKey, List<FieldValue>> fields) {
  public static final TicketState EMPTY = new TicketState(Map.of());

  public TicketState {
    fields = Fields.copyOf(fields);
  }

  public List<FieldValue> values(FieldKey field) {
    return fields.getOrDefault(field, List.of());
  }

  public Optional<FieldValue> value(FieldKey field) {
    List<FieldValue> values = values(field);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  public boolean has(FieldKey field) {
    return !values(field).isEmpty();
  }

  /** The person in a user field. */
  public Optional<UserKey> user(FieldKey field) {
    List<FieldValue> values = values(field);
    return values.isEmpty() ? Optional.empty() : Optional.of(new UserKey(values.get(0).id()));
  }

  /** This state with the changed fields replaced; an empty list clears a field. */
  public TicketState with(Map<FieldKey, List<FieldValue>> changed) {
    return changed.isEmpty()
        ? this
        : new TicketState(Fields.copyOf(fields).with(Fields.copyOf(changed)));
  }
}

package dev.accord.engine.ticket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a ticket at one instant; a field that is absent or empty has no value. */
public record TicketState(Map<FieldKey, List<FieldValue>> fields) {
  public static final TicketState EMPTY = new TicketState(Map.of());

  public TicketState {
    Map<FieldKey, List<FieldValue>> copy = new LinkedHashMap<>();
    fields.forEach((key, values) -> copy.put(key, List.copyOf(values)));
    fields = Map.copyOf(copy);
  }

  public List<FieldValue> values(FieldKey field) {
    return fields.getOrDefault(field, List.of());
  }

  public Optional<FieldValue> value(FieldKey field) {
    return values(field).stream().findFirst();
  }

  /** The person in a user field. */
  public Optional<UserKey> user(FieldKey field) {
    return value(field).map(value -> new UserKey(value.id()));
  }

  /** This state with the changed fields replaced; an empty list clears a field. */
  public TicketState with(Map<FieldKey, List<FieldValue>> changed) {
    Map<FieldKey, List<FieldValue>> merged = new LinkedHashMap<>(fields);
    merged.putAll(changed);
    return new TicketState(merged);
  }
}

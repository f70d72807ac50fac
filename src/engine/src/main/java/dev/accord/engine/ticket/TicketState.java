package dev.accord.engine.ticket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a ticket at one instant; a field that is absent or empty has no value. */
public record TicketState(Map<FieldKey, List<FieldValue>> fields) {
  public static final TicketState EMPTY = new TicketState(Map.of());

  public TicketState {
    fields = copied(fields);
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
    return value(field).map(value -> new UserKey(value.id()));
  }

  /** This state with the changed fields replaced; an empty list clears a field. */
  public TicketState with(Map<FieldKey, List<FieldValue>> changed) {
    Map<FieldKey, List<FieldValue>> merged = new HashMap<>(fields);
    merged.putAll(changed);
    return new TicketState(merged);
  }

  /** Copies nothing that cannot change: states are made for every change of every ticket. */
  private static Map<FieldKey, List<FieldValue>> copied(Map<FieldKey, List<FieldValue>> fields) {
    for (List<FieldValue> values : fields.values()) {
      if (List.copyOf(values) != values) {
        Map<FieldKey, List<FieldValue>> copy = new HashMap<>();
        fields.forEach((key, each) -> copy.put(key, List.copyOf(each)));
        return Map.copyOf(copy);
      }
    }
    return Map.copyOf(fields);
  }
}

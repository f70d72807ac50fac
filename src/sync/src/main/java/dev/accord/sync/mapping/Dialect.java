package dev.accord.sync.mapping;

import dev.accord.engine.ticket.FieldKey;
import dev.accord.sync.mapping.Mapping.FieldRule;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What goes without saying in the mapping of one kind of system.
 *
 * @param stateField the field that says the state
 * @param fields what stands for which field unless the mapping says otherwise
 * @param channels where people write; the first one is the client's unless the mapping says
 *     otherwise
 * @param knowsCategories whether the system itself says which states are done
 */
public record Dialect(
    String stateField,
    Map<FieldKey, FieldRule> fields,
    Set<String> channels,
    boolean knowsCategories) {
  public Dialect {
    fields = Map.copyOf(fields);
    channels = new LinkedHashSet<>(channels);
  }
}

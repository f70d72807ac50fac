package dev.accord.sync.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a system has, to hold a mapping against.
 *
 * @param fields names of fields; empty when the system does not tell
 * @param states names of states by id; empty when it does not tell
 * @param groups names of groups; empty when it does not tell, or has none
 */
public record Inventory(Set<String> fields, Map<String, String> states, Set<String> groups) {
  public Inventory {
    fields = new TreeSet<>(fields);
    states = new LinkedHashMap<>(states);
    groups = new TreeSet<>(groups);
  }
}

package dev.accord.standin;

import java.util.Map;

/** What the dictionary says of the company's own fields: texts of 100 characters. */
final class Dictionary {
  private final Incidents incidents;

  Dictionary(Incidents incidents) {
    this.incidents = incidents;
  }

  void fill() {
    Incidents.OWN_FIELDS.forEach(
        field ->
            incidents
                .table("sys_dictionary")
                .add(
                    Map.of(
                        "sys_id",
                        Incidents.hash("column-" + field),
                        "name",
                        "incident",
                        "element",
                        field,
                        "internal_type",
                        "string",
                        "max_length",
                        "100")));
  }
}

package dev.accord.sandbox.jira.jql;

import java.util.List;

/**
 * What a plugin's function answered.
 *
 * @param list whether it stands for a list, as after {@code in}
 * @param errors what is wrong with its arguments; then there are no values
 * @param values ids and keys of issues
 */
public record FunctionValues(boolean list, List<String> errors, List<String> values) {
  public FunctionValues {
    errors = List.copyOf(errors);
    values = List.copyOf(values);
  }
}

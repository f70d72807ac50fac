package dev.accord.sandbox.server;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What enabled plugins add to queries. Every call answers for the moment: plugins come and go at
 * run time.
 */
public interface SearchModules {

  /**
   * Calls the function of a name, upper or lower case, with its plugin's class loader as the
   * thread's; empty when no enabled plugin has it.
   */
  <T> Optional<T> withFunction(String name, Function<JqlFunction, T> work);

  List<IndexedProperty> properties();
}

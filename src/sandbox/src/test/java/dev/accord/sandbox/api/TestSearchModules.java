package dev.accord.sandbox.api;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import dev.accord.sandbox.server.IndexedProperty;
import dev.accord.sandbox.server.SearchModules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a test adds to queries. */
final class TestSearchModules implements SearchModules {
  final List<JqlFunction> functions = new ArrayList<>();
  final List<IndexedProperty> properties = new ArrayList<>();

  @Override
  public <T> Optional<T> withFunction(String name, Function<JqlFunction, T> work) {
    return functions.stream()
        .filter(function -> function.getFunctionName().equalsIgnoreCase(name))
        .findFirst()
        .map(work);
  }

  @Override
  public List<IndexedProperty> properties() {
    return properties;
  }
}

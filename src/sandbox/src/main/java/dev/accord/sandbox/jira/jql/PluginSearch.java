package dev.accord.sandbox.jira.jql;

import dev.accord.sandbox.server.IndexedProperty;
import java.util.List;
import java.util.Optional;

/** What plugins add to queries. */
public interface PluginSearch {
  /** No plugins. */
  PluginSearch NONE =
      new PluginSearch() {
        @Override
        public Optional<FunctionValues> call(Operand.Function function, JqlSearch.Eyes eyes) {
          return Optional.empty();
        }

        @Override
        public List<IndexedProperty> properties() {
          return List.of();
        }
      };

  /** The issues that a function means; empty when no plugin has it. Never throws. */
  Optional<FunctionValues> call(Operand.Function function, JqlSearch.Eyes eyes);

  List<IndexedProperty> properties();
}

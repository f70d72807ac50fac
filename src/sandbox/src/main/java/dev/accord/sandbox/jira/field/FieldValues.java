package dev.accord.sandbox.jira.field;

import dev.accord.sandbox.jira.issue.Issue;
import java.util.Optional;

/** Works out values of fields; empty while the plugin of the field's type is not enabled. */
public interface FieldValues {
  /** No plugin is there. */
  FieldValues NONE =
      new FieldValues() {
        @Override
        public boolean hasType(String typeKey) {
          return false;
        }

        @Override
        public Optional<Object> value(CalculatedField field, Issue issue) {
          return Optional.empty();
        }

        @Override
        public Optional<String> columnHtml(CalculatedField field, Issue issue) {
          return Optional.empty();
        }
      };

  /** Whether an enabled plugin has the type. */
  boolean hasType(String typeKey);

  Optional<Object> value(CalculatedField field, Issue issue);

  /** How the value looks in a list of issues; trusted, as plugins are. */
  Optional<String> columnHtml(CalculatedField field, Issue issue);
}

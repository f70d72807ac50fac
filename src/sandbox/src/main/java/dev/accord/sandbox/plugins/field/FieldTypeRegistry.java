package dev.accord.sandbox.plugins.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;
import dev.accord.sandbox.plugins.velocity.Templates;
import dev.accord.sandbox.server.FieldTypes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The custom field types of every enabled plugin. */
public final class FieldTypeRegistry implements FieldTypes {

  /**
   * @param template path in the plugin's jar
   */
  private record Registered(CustomFieldType<?, ?> type, PluginScope plugin, String template) {}

  private final Map<String, Registered> types = new ConcurrentHashMap<>();
  private final Templates templates;

  public FieldTypeRegistry(Templates templates) {
    this.templates = templates;
  }

  Registration add(
      ModuleDescriptor module, CustomFieldType<?, ?> type, PluginScope plugin, String template) {
    types.put(module.completeKey(), new Registered(type, plugin, template));
    return () -> types.remove(module.completeKey());
  }

  @Override
  public Optional<CustomFieldType<?, ?>> byKey(String completeKey) {
    return Optional.ofNullable(types.get(completeKey)).map(Registered::type);
  }

  @Override
  public <T> Optional<T> withType(String completeKey, Function<CustomFieldType<?, ?>, T> work) {
    return Optional.ofNullable(types.get(completeKey)).map(found -> call(found, work));
  }

  private static <T> T call(Registered found, Function<CustomFieldType<?, ?>, T> work) {
    try {
      return found.plugin.call(() -> work.apply(found.type));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<String> columnHtml(String completeKey, Map<String, Object> values) {
    return Optional.ofNullable(types.get(completeKey))
        .map(
            found ->
                templates
                    .of(found.plugin.key())
                    .renderFile(found.template, templates.withDefaults(values)));
  }
}

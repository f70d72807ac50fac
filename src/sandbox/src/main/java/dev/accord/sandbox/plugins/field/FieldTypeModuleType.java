package dev.accord.sandbox.plugins.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import dev.accord.sandbox.plugins.ModuleType;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import java.util.Set;

/**
 * {@code <customfield-type key name class><description/><category/><resource type="velocity"
 * name="view|column-view"/></customfield-type>}, for calculated fields.
 */
public final class FieldTypeModuleType implements ModuleType {

  private static final Set<String> CHILDREN = Set.of("description", "category", "resource");
  private static final Set<String> TEMPLATES = Set.of("view", "column-view");

  private record Described(String getCompleteKey) implements CustomFieldTypeModuleDescriptor {}

  private final FieldTypeRegistry registry;

  public FieldTypeModuleType(FieldTypeRegistry registry) {
    this.registry = registry;
  }

  @Override
  public String element() {
    return "customfield-type";
  }

  @Override
  public Registration enable(ModuleDescriptor module, PluginScope plugin) {
    requireModelled(module.element(), plugin);
    CustomFieldType<?, ?> type =
        plugin.object(module.element().required("class"), CustomFieldType.class);
    if (!(type instanceof CalculatedCFType)) {
      throw new PluginException(
          "%s is no CalculatedCFType; other custom field types are not modelled by the sandbox"
              .formatted(type.getClass().getName()));
    }
    type.init(new Described(module.completeKey()));
    String template =
        module
            .resource("velocity", "column-view")
            .or(() -> module.resource("velocity", "view"))
            .orElseThrow(
                () -> new PluginException("it has no <resource type=\"velocity\" name=\"view\">"));
    return registry.add(module, type, plugin, template);
  }

  private static void requireModelled(DescriptorElement element, PluginScope plugin) {
    for (DescriptorElement child : element.children()) {
      if (!CHILDREN.contains(child.name())) {
        throw new PluginException("<%s> is not modelled by the sandbox".formatted(child.name()));
      }
    }
    for (DescriptorElement resource : element.children("resource")) {
      if (!TEMPLATES.contains(resource.required("name"))) {
        throw new PluginException(
            "the template '%s' is not modelled by the sandbox"
                .formatted(resource.required("name")));
      }
      String location = resource.required("location");
      if (plugin.bundle().file(location).isEmpty()) {
        throw new PluginException("the jar has no file " + location);
      }
    }
  }
}

package dev.accord.sandbox.plugins.search;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import dev.accord.sandbox.plugins.ModuleType;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginException;

/** {@code <jql-function key class><fname>x</fname><list>true</list></jql-function>}. */
public final class JqlFunctionType implements ModuleType {

  private record Described(String getFunctionName, boolean isList)
      implements JqlFunctionModuleDescriptor {}

  private final SearchRegistry registry;

  public JqlFunctionType(SearchRegistry registry) {
    this.registry = registry;
  }

  @Override
  public String element() {
    return "jql-function";
  }

  @Override
  public Registration enable(ModuleDescriptor module, PluginScope plugin) {
    DescriptorElement element = module.element();
    JqlFunction function = plugin.object(element.required("class"), JqlFunction.class);
    function.init(
        new Described(
            element.requiredText("fname"),
            element.child("list").map(DescriptorElement::text).filter("true"::equals).isPresent()));
    if (function.getDataType() != JiraDataTypes.ISSUE) {
      throw new PluginException(
          "the data type %s is not modelled by the sandbox; it models JiraDataTypes.ISSUE"
              .formatted(function.getDataType()));
    }
    return registry.add(function, plugin);
  }
}

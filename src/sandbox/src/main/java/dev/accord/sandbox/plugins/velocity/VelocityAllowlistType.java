package dev.accord.sandbox.plugins.velocity;

import dev.accord.sandbox.plugins.ModuleType;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import java.util.List;

/**
 * {@code <velocity-allowlist key><method>a.b.Panel#label()</method></velocity-allowlist>}. As
 * Atlassian's documentation has it, a plugin lists its own classes only.
 */
public final class VelocityAllowlistType implements ModuleType {

  private final Templates templates;

  public VelocityAllowlistType(Templates templates) {
    this.templates = templates;
  }

  @Override
  public String element() {
    return "velocity-allowlist";
  }

  @Override
  public Registration enable(ModuleDescriptor module, PluginScope plugin) {
    List<MethodSignature> methods =
        module.element().children("method").stream()
            .map(DescriptorElement::text)
            .map(MethodSignature::parse)
            .toList();
    methods.forEach(method -> requireOwn(method, plugin));
    return templates.of(plugin.key()).allow(methods);
  }

  private static void requireOwn(MethodSignature method, PluginScope plugin) {
    String file = method.type().replace('.', '/') + ".class";
    if (plugin.bundle().file(file).isEmpty()) {
      throw new PluginException(
          "%s is not a method of the plugin's own classes. Give templates plain values instead."
              .formatted(method));
    }
  }
}

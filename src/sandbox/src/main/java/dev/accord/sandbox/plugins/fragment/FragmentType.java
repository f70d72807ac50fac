package dev.accord.sandbox.plugins.fragment;

import com.atlassian.plugin.web.ContextProvider;
import dev.accord.sandbox.plugins.ModuleType;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Web-section, web-item, web-panel and dashboard-item. */
public final class FragmentType implements ModuleType {

  private final FragmentKind kind;
  private final Fragments fragments;

  private FragmentType(FragmentKind kind, Fragments fragments) {
    this.kind = kind;
    this.fragments = fragments;
  }

  /** All four module types. */
  public static List<FragmentType> all(Fragments fragments) {
    return Arrays.stream(FragmentKind.values())
        .map(kind -> new FragmentType(kind, fragments))
        .toList();
  }

  @Override
  public String element() {
    return kind.element();
  }

  @Override
  public Registration enable(ModuleDescriptor module, PluginScope plugin) {
    DescriptorElement element = module.element();
    requireModelled(element);
    requireView(module, plugin);
    return fragments.add(
        new Fragment(
            module,
            plugin,
            kind.place(element),
            Conditions.of(element, plugin),
            element
                .child("context-provider")
                .map(provider -> values(provider, plugin))
                .orElse(HashMap::new)));
  }

  private void requireModelled(DescriptorElement element) {
    element.children().stream()
        .map(DescriptorElement::name)
        .filter(child -> !kind.models(child))
        .findFirst()
        .ifPresent(
            child -> {
              throw new PluginException("<%s> is not modelled by the sandbox".formatted(child));
            });
    if (element.attribute("class").isPresent()) {
      throw new PluginException("a class is not modelled by the sandbox; use a Velocity view");
    }
  }

  private void requireView(ModuleDescriptor module, PluginScope plugin) {
    boolean needsView = kind == FragmentKind.PANEL || kind == FragmentKind.DASHBOARD_ITEM;
    if (!needsView) {
      return;
    }
    String view =
        module
            .resource("velocity", "view")
            .orElseThrow(
                () -> new PluginException("it has no <resource type=\"velocity\" name=\"view\">"));
    if (plugin.bundle().file(view).isEmpty()) {
      throw new PluginException("the jar has no file " + view);
    }
  }

  private static Fragment.Values values(DescriptorElement element, PluginScope plugin) {
    ContextProvider provider = plugin.object(element.required("class"), ContextProvider.class);
    provider.init(element.params());
    return context -> plugin.call(() -> provider.getContextMap(new HashMap<>(context)));
  }
}

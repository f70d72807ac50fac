package dev.accord.sandbox.plugins.fragment;

import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import java.util.Set;

/** The kinds of fragments, and what their elements may hold. */
enum FragmentKind {
  SECTION("web-section", "location", Set.of("label", "description")),
  ITEM("web-item", "section", Set.of("label", "link", "styleClass", "description", "tooltip")),
  PANEL("web-panel", "location", Set.of("label", "resource", "context-provider", "description")),
  DASHBOARD_ITEM(
      "dashboard-item",
      "",
      Set.of("definition", "resource", "amd-module", "context-provider", "description"));

  private static final Set<String> COMMON = Set.of("condition", "conditions", "param");

  private final String element;
  private final String placeAttribute;
  private final Set<String> children;

  FragmentKind(String element, String placeAttribute, Set<String> children) {
    this.element = element;
    this.placeAttribute = placeAttribute;
    this.children = children;
  }

  String element() {
    return element;
  }

  boolean models(String child) {
    return COMMON.contains(child) || children.contains(child);
  }

  String place(DescriptorElement module) {
    return placeAttribute.isEmpty() ? "" : module.required(placeAttribute);
  }
}

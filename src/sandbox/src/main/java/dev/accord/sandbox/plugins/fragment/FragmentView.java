package dev.accord.sandbox.plugins.fragment;

import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.plugins.text.Texts;
import dev.accord.sandbox.plugins.velocity.Templates;
import dev.accord.sandbox.server.CurrentRequest;
import dev.accord.sandbox.server.DashboardItemType;
import dev.accord.sandbox.server.HostPaths;
import dev.accord.sandbox.server.RenderedPanel;
import dev.accord.sandbox.server.WebItem;
import dev.accord.sandbox.server.WebSection;
import java.util.Map;
import java.util.Optional;

/** Turns fragments into what pages show, in the reader's language. */
public final class FragmentView {

  private final Texts texts;
  private final Templates templates;

  public FragmentView(Texts texts, Templates templates) {
    this.texts = texts;
    this.templates = templates;
  }

  WebSection section(Fragment fragment) {
    return new WebSection(
        fragment.completeKey(),
        fragment.module().key(),
        fragment.place(),
        fragment.weight(),
        text(fragment.element().child("label")));
  }

  WebItem item(Fragment fragment, Map<String, Object> context) {
    DescriptorElement element = fragment.element();
    DescriptorElement link =
        element.child("link").orElseThrow(() -> new PluginException("a web-item needs a <link>"));
    return new WebItem(
        fragment.completeKey(),
        fragment.place(),
        fragment.weight(),
        text(element.child("label")),
        url(
            templates
                .of(fragment.plugin().key())
                .renderText(link.text(), templates.withDefaults(context))),
        link.attribute("linkId").orElse(""),
        element.child("styleClass").map(DescriptorElement::text).orElse(""),
        element.params());
  }

  private static String url(String link) {
    return link.startsWith("/") ? HostPaths.CONTEXT + link : link;
  }

  RenderedPanel panel(Fragment fragment, Map<String, Object> context) {
    return new RenderedPanel(
        fragment.completeKey(),
        fragment.weight(),
        text(fragment.element().child("label")),
        html(fragment, context));
  }

  DashboardItemType dashboardItem(Fragment fragment) {
    DescriptorElement element = fragment.element();
    DescriptorElement definition =
        element
            .child("definition")
            .orElseThrow(() -> new PluginException("a dashboard-item needs a <definition>"));
    return new DashboardItemType(
        fragment.completeKey(),
        text(definition.child("title")),
        text(element.child("description")),
        definition
            .child("author")
            .flatMap(author -> author.child("name"))
            .map(DescriptorElement::text)
            .orElse(""),
        Boolean.parseBoolean(element.attribute("configurable").orElse("false")),
        element.child("amd-module").map(DescriptorElement::text),
        definition
            .child("thumbnail")
            .map(thumbnail -> url(thumbnail.required("location")))
            .orElse(""));
  }

  String html(Fragment fragment, Map<String, Object> context) {
    try {
      Map<String, Object> values = fragment.values().from(context);
      return templates
          .of(fragment.plugin().key())
          .renderFile(
              fragment.module().resource("velocity", "view").orElseThrow(),
              templates.withDefaults(values));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new PluginException(
          "the context provider of %s failed".formatted(fragment.module()), e);
    }
  }

  private String text(Optional<DescriptorElement> label) {
    return label
        .map(
            element ->
                element
                    .attribute("key")
                    .map(key -> texts.text(CurrentRequest.locale(), key))
                    .orElse(element.text()))
        .orElse("");
  }
}

package dev.accord.sandbox.plugins.descriptor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of the descriptor.
 *
 * @param text the element's own text, trimmed
 */
public record DescriptorElement(
    String name, Map<String, String> attributes, List<DescriptorElement> children, String text) {

  public DescriptorElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isBlank());
  }

  /**
   * The value of an attribute that must be there.
   *
   * @throws PluginException when it is missing or blank
   */
  public String required(String attribute) {
    return attribute(attribute)
        .orElseThrow(
            () ->
                new PluginException(
                    "<%s> %s needs the attribute %s".formatted(name, attributes, attribute)));
  }

  public int number(String attribute, int otherwise) {
    String value = attribute(attribute).orElse(Integer.toString(otherwise));
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new PluginException(
          "<%s> %s: %s must be a whole number".formatted(name, attributes, attribute), e);
    }
  }

  public Optional<DescriptorElement> child(String child) {
    return children(child).stream().findFirst();
  }

  public List<DescriptorElement> children(String child) {
    return children.stream().filter(element -> element.name.equals(child)).toList();
  }

  /** The text of a child that must be there. */
  public String requiredText(String child) {
    return child(child)
        .map(DescriptorElement::text)
        .filter(value -> !value.isBlank())
        .orElseThrow(
            () ->
                new PluginException(
                    "<%s> %s needs a child <%s> with text".formatted(name, attributes, child)));
  }

  /** The {@code <param name="..." value="..."/>} children; text stands in for a missing value. */
  public Map<String, String> params() {
    Map<String, String> params = new LinkedHashMap<>();
    for (DescriptorElement param : children("param")) {
      params.put(param.required("name"), param.attribute("value").orElse(param.text));
    }
    return params;
  }
}

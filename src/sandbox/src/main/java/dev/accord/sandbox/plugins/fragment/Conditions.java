package dev.accord.sandbox.plugins.fragment;

import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads {@code <condition class invert>} and {@code <conditions type="AND|OR">}. */
final class Conditions {

  private Conditions() {}

  /** All the conditions of a module together. */
  static Predicate<Map<String, Object>> of(DescriptorElement module) {
    return all(children(module));
  }

  private static List<Predicate<Map<String, Object>>> children(DescriptorElement parent) {
    return Stream.concat(
            parent.children("condition").stream().map(Conditions::condition),
            parent.children("conditions").stream().map(Conditions::group))
        .toList();
  }

  private static Predicate<Map<String, Object>> group(DescriptorElement group) {
    List<Predicate<Map<String, Object>>> members = children(group);
    return switch (group.attribute("type").orElse("AND")) {
      case "AND" -> all(members);
      case "OR" -> context -> members.stream().anyMatch(member -> member.test(context));
      default -> throw new PluginException("<conditions type> must be AND or OR");
    };
  }

  private static Predicate<Map<String, Object>> all(List<Predicate<Map<String, Object>>> members) {
    return context -> members.stream().allMatch(member -> member.test(context));
  }

  private static Predicate<Map<String, Object>> condition(DescriptorElement element) {
    String className = element.required("class");
    HostCondition condition =
        HostCondition.of(className)
            .orElseThrow(
                () ->
                    new PluginException(
                        "the condition %s is not modelled by the sandbox; it models %s"
                            .formatted(className, HostCondition.classNames())));
    boolean isInverted = Boolean.parseBoolean(element.attribute("invert").orElse("false"));
    return context -> condition.holds() != isInverted;
  }
}

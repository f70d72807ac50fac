package dev.accord.sandbox.plugins.fragment;

import com.atlassian.plugin.web.Condition;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads {@code <condition class invert>} and {@code <conditions type="AND|OR">}: Jira's conditions
 * that the sandbox models, and a plugin's own.
 */
final class Conditions {

  private static final String ATLASSIAN = "com.atlassian.";

  private final PluginScope plugin;

  private Conditions(PluginScope plugin) {
    this.plugin = plugin;
  }

  /** All the conditions of a module together. */
  static Predicate<Map<String, Object>> of(DescriptorElement module, PluginScope plugin) {
    return all(new Conditions(plugin).children(module));
  }

  private List<Predicate<Map<String, Object>>> children(DescriptorElement parent) {
    return Stream.concat(
            parent.children("condition").stream().map(this::condition),
            parent.children("conditions").stream().map(this::group))
        .toList();
  }

  private Predicate<Map<String, Object>> group(DescriptorElement group) {
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

  private Predicate<Map<String, Object>> condition(DescriptorElement element) {
    String className = element.required("class");
    Predicate<Map<String, Object>> condition =
        className.startsWith(ATLASSIAN) ? jiras(className) : own(className, element.params());
    return Boolean.parseBoolean(element.attribute("invert").orElse("false"))
        ? condition.negate()
        : condition;
  }

  private static Predicate<Map<String, Object>> jiras(String className) {
    HostCondition condition =
        HostCondition.of(className)
            .orElseThrow(
                () ->
                    new PluginException(
                        "the condition %s is not modelled by the sandbox; it models %s"
                            .formatted(className, HostCondition.classNames())));
    return context -> condition.holds();
  }

  private Predicate<Map<String, Object>> own(String className, Map<String, String> params) {
    Condition condition = plugin.object(className, Condition.class);
    condition.init(params);
    return context -> shows(condition, context);
  }

  private boolean shows(Condition condition, Map<String, Object> context) {
    try {
      return plugin.call(() -> condition.shouldDisplay(new HashMap<>(context)));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

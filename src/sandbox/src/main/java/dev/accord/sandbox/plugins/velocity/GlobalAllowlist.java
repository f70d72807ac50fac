package dev.accord.sandbox.plugins.velocity;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Methods that any template may call: those of plain JDK values and of the host's own objects in a
 * template. Jira's list is longer and not public; this one holds what templates of public plugins
 * call without listing it.
 */
final class GlobalAllowlist {

  private static final Set<Class<?>> WHOLE =
      Set.of(
          String.class,
          Boolean.class,
          Integer.class,
          Long.class,
          Double.class,
          TemplateTexts.class);

  private static final Map<Class<?>, Set<String>> PARTS =
      Map.of(
          Collection.class, Set.of("size", "isEmpty", "contains", "iterator"),
          List.class, Set.of("get", "indexOf"),
          Map.class,
              Set.of("get", "size", "isEmpty", "containsKey", "keySet", "values", "entrySet"),
          Map.Entry.class, Set.of("getKey", "getValue"));

  private GlobalAllowlist() {}

  static boolean allows(Method method) {
    Class<?> type = method.getDeclaringClass();
    return WHOLE.contains(type)
        || PARTS.entrySet().stream()
            .anyMatch(
                part ->
                    part.getKey().isAssignableFrom(type)
                        && part.getValue().contains(method.getName()));
  }
}

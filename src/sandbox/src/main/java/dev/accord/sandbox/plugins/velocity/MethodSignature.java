package dev.accord.sandbox.plugins.velocity;

import dev.accord.sandbox.plugins.descriptor.PluginException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A method as an allowlist names it: {@code a.b.Panel#label(java.lang.String int)}.
 *
 * @param type the class's binary name, with $ before an inner class
 * @param parameters the binary names of the parameters' types
 */
record MethodSignature(String type, String name, List<String> parameters) {

  private static final Pattern FORM =
      Pattern.compile("([\\w.$]+)#(\\w+)\\(([\\w.$\\[\\];\\s]*)\\)");

  static MethodSignature parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new PluginException(
          "a method of a velocity-allowlist looks like a.b.Panel#label(java.lang.String int), not like "
              + text);
    }
    String parameters = matcher.group(3).strip();
    return new MethodSignature(
        matcher.group(1),
        matcher.group(2),
        parameters.isEmpty() ? List.of() : List.of(parameters.split("\\s+")));
  }

  static MethodSignature of(Method method) {
    return new MethodSignature(
        method.getDeclaringClass().getName(),
        method.getName(),
        Arrays.stream(method.getParameterTypes()).map(Class::getName).toList());
  }

  @Override
  public String toString() {
    return "%s#%s(%s)".formatted(type, name, String.join(" ", parameters));
  }
}

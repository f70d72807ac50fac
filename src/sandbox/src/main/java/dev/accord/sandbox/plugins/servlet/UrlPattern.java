package dev.accord.sandbox.plugins.servlet;

import dev.accord.sandbox.plugins.descriptor.PluginException;

/**
 * Where a servlet module answers.
 *
 * @param path without the star, {@code /accord/admin}
 * @param isPrefix whether paths below it belong to it too, {@code /accord/*}
 */
record UrlPattern(String path, boolean isPrefix) {

  static UrlPattern parse(String text) {
    boolean isPrefix = text.endsWith("/*");
    String path = isPrefix ? text.substring(0, text.length() - 2) : text;
    if (!path.startsWith("/") || path.contains("*")) {
      throw new PluginException(
          "<url-pattern> must be like /a/b or /a/b/* for the sandbox, was " + text);
    }
    return new UrlPattern(path, isPrefix);
  }

  boolean matches(String requested) {
    return requested.equals(path) || (isPrefix && requested.startsWith(path + "/"));
  }
}

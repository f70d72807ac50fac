package dev.accord.sandbox.plugins.resource;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes relative links in a style sheet work from wherever its batch is served. */
final class StyleLinks {

  private static final Pattern RELATIVE =
      Pattern.compile("url\\(\\s*([\"']?)(?!data:|https?:|/|#)([^)\"']+)\\1\\s*\\)");

  private StyleLinks() {}

  /**
   * Rewrites {@code url(images/x.png)} to the address of that file.
   *
   * @param folder the address of the style sheet's folder, with a slash at the end
   */
  static String absolute(String style, String folder) {
    return RELATIVE
        .matcher(style)
        .replaceAll(
            link -> Matcher.quoteReplacement("url(\"%s%s\")".formatted(folder, link.group(2))));
  }
}

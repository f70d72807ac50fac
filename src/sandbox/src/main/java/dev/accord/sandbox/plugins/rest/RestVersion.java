package dev.accord.sandbox.plugins.rest;

import dev.accord.sandbox.plugins.descriptor.PluginException;
import java.util.regex.Pattern;

/** The version of a REST module, "1.0", in order of its numbers. */
record RestVersion(int major, int minor) implements Comparable<RestVersion> {

  private static final Pattern FORM = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

  static RestVersion parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new PluginException("the version of a REST module is like 1.0, not " + text);
    }
    int dot = text.indexOf('.');
    return dot < 0
        ? new RestVersion(Integer.parseInt(text), 0)
        : new RestVersion(
            Integer.parseInt(text, 0, dot, 10), Integer.parseInt(text.substring(dot + 1)));
  }

  @Override
  public int compareTo(RestVersion other) {
    return major == other.major
        ? Integer.compare(minor, other.minor)
        : Integer.compare(major, other.major);
  }
}

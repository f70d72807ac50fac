package com.atlassian.plugin.util;

import org.jspecify.annotations.Nullable;

/** Knows which plugin is calling; here it does not, as only profiling asks. */
public final class PluginKeyStack {

  private PluginKeyStack() {}

  public static @Nullable String getFirstPluginKey() {
    return null;
  }
}

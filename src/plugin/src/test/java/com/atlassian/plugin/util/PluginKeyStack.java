package com.atlassian.plugin.util;

/** Active Objects links against it; Maven Central lacks it. */
public final class PluginKeyStack {
  private PluginKeyStack() {}

  public static String getFirstPluginKey() {
    return "dev.accord.accord-plugin";
  }
}

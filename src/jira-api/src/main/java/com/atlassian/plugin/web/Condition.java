package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Says whether a menu entry or a panel is shown. */
@NullMarked
public interface Condition {
  void init(Map<String, String> params) throws PluginParseException; // P11

  boolean shouldDisplay(Map<String, Object> context); // P11
}

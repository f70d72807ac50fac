package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Gives a web panel's template its values. */
@NullMarked
public interface ContextProvider {
  void init(Map<String, String> params) throws PluginParseException; // P11

  Map<String, Object> getContextMap(Map<String, Object> context); // P11
}

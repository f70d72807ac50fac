package dev.accord.sandbox.plugins.resource;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the host itself puts on every page: jQuery, AUI, an AMD loader and stand-ins for the few
 * modules of Jira's front end. Plugins may depend on them by Jira's keys.
 */
final class HostResources {

  /** Folder of the class path and name below {@code /download/host/}. */
  static final String FOLDER = "/dev/accord/sandbox/web/";

  static final List<String> STYLES = List.of("aui/aui-prototyping.css");

  static final List<String> SCRIPTS =
      List.of("jquery/jquery.min.js", "aui/aui-prototyping.js", "almond/almond.js", "host/host.js");

  private static final Set<String> KEYS =
      Set.of(
          "com.atlassian.auiplugin:ajs",
          "com.atlassian.auiplugin:dialog2",
          "com.atlassian.auiplugin:aui-dropdown2",
          "com.atlassian.auiplugin:aui-flag",
          "com.atlassian.auiplugin:aui-lozenge",
          "com.atlassian.auiplugin:aui-progress-indicator",
          "com.atlassian.auiplugin:aui-select2",
          "com.atlassian.auiplugin:aui-tooltip",
          "com.atlassian.plugins.jquery:jquery",
          "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path",
          "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager",
          "jira.webresources:jira-global",
          "jira.webresources:util",
          "jira.webresources:util-lite");

  private HostResources() {}

  static boolean has(String completeKey) {
    return KEYS.contains(completeKey);
  }

  static Set<String> keys() {
    return new TreeSet<>(KEYS);
  }
}

package dev.accord.sandbox.plugins;

/** An installed plugin, as administration shows it. */
public record PluginInfo(
    String key, String name, String version, String description, boolean enabled) {}

package com.atlassian.plugin;

import org.jspecify.annotations.NullMarked;

/** A module's descriptor is wrong. */
@NullMarked
public class PluginParseException extends RuntimeException {} // P11

package dev.accord.sandbox.plugins.rest;

import dev.accord.sandbox.plugins.PluginScope;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * An enabled REST module.
 *
 * @param path "/accord"
 * @param version "1.0"
 */
record RestModule(PluginScope plugin, String path, String version, ServletContainer application) {}

/**
 * Installs, starts and stops real plugin jars. Start at {@link
 * dev.accord.sandbox.plugins.PluginContainer}.
 */
@NullMarked
package dev.accord.sandbox.plugins;

import org.jspecify.annotations.NullMarked;

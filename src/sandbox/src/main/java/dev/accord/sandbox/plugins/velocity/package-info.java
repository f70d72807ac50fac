/**
 * Renders the templates of plugins, with only allowlisted methods to be called, as in Jira. Start
 * at {@link dev.accord.sandbox.plugins.velocity.PluginTemplates}.
 */
@NullMarked
package dev.accord.sandbox.plugins.velocity;

import org.jspecify.annotations.NullMarked;

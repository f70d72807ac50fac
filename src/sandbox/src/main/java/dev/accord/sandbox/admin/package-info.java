/**
 * Administration of the sandbox itself over HTTP: plugins, jobs, outgoing mail. Start at {@link
 * dev.accord.sandbox.admin.PluginAdministration}.
 */
@NullMarked
package dev.accord.sandbox.admin;

import org.jspecify.annotations.NullMarked;

/**
 * REST requests to make, and dashboards to arrange, once everything is loaded, so that a plugin can
 * be configured without the sandbox knowing it. Start at {@link
 * dev.accord.sandbox.scenario.setup.SetupFile}.
 */
@NullMarked
package dev.accord.sandbox.scenario.setup;

import org.jspecify.annotations.NullMarked;

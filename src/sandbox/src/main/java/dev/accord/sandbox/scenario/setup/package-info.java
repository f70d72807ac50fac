/**
 * REST requests to make once everything is loaded, so that a plugin can be configured without the
 * sandbox knowing it. Start at {@link dev.accord.sandbox.scenario.setup.SetupRequest}.
 */
@NullMarked
package dev.accord.sandbox.scenario.setup;

import org.jspecify.annotations.NullMarked;

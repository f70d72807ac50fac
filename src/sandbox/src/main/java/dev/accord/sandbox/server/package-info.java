/**
 * The web server, and the border between the host's parts: what the Jira domain gives ({@link
 * Domain}), what it may use ({@link DomainContext}), and what loaded plugins add to its pages
 * ({@link PluginModules}). Start at {@link Domain}. This package knows no other of the sandbox.
 */
@NullMarked
package dev.accord.sandbox.server;

import org.jspecify.annotations.NullMarked;

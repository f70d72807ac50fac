/**
 * The Spring context of a plugin, read from its META-INF/spring/*.xml with Gemini Blueprint's
 * {@code reference} and {@code service}. Start at {@link
 * dev.accord.sandbox.plugins.spring.PluginContext}.
 */
@NullMarked
package dev.accord.sandbox.plugins.spring;

import org.jspecify.annotations.NullMarked;

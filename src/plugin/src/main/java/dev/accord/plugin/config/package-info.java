/**
 * What is configured: from stored definitions to the rulebook, and from a document to stored
 * definitions. Read {@link dev.accord.plugin.config.RuleSource} first, then {@link
 * dev.accord.plugin.config.ConfigurationService}.
 */
@NullMarked
package dev.accord.plugin.config;

import org.jspecify.annotations.NullMarked;

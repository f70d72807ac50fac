/**
 * Jira's own Java API, as far as plugins call it, over the domain. Start at {@link
 * dev.accord.sandbox.api.JiraServices}.
 */
@NullMarked
package dev.accord.sandbox.api;

import org.jspecify.annotations.NullMarked;

/**
 * The tables behind the Jira domain, on H2 or PostgreSQL. Start at {@link
 * dev.accord.sandbox.jira.store.Database}.
 */
@NullMarked
package dev.accord.sandbox.jira.store;

import org.jspecify.annotations.NullMarked;

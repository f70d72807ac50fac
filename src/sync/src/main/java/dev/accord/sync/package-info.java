/**
 * The sync service: brings tickets of other systems under the agreements kept in Accord.
 *
 * <pre>
 * source → a page of changed tickets → store → outbox → Accord in Jira
 * </pre>
 *
 * <p>Read {@link dev.accord.sync.source.Source} first, then {@link dev.accord.sync.pass.Pass}.
 */
@NullMarked
package dev.accord.sync;

import org.jspecify.annotations.NullMarked;

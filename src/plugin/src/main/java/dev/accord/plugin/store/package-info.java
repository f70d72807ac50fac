/**
 * What Accord keeps in Jira's database, through Active Objects. Read {@link
 * dev.accord.plugin.store.Rows} first.
 *
 * <p>Rows are inserted and deleted, never edited: Active Objects caches rows per node, and a row
 * that cannot change cannot be stale on another node. Rows are told from and into records here and
 * nowhere else. Every query is a {@link dev.accord.plugin.store.Lookup}, and a test asks the
 * database for the index behind each.
 *
 * <p>When a table has to change: columns are added, never taken away or renamed. What old rows need
 * is done by an {@code ActiveObjectsUpgradeTask}, named in the descriptor's {@code <ao>} module as
 * {@code <upgradeTask>} with model version 1 for the first; it works on a frozen copy of the row
 * interfaces as they were, in a package {@code upgrade.v1} beside this one.
 */
@NullMarked
package dev.accord.plugin.store;

import org.jspecify.annotations.NullMarked;

/**
 * The service on the command line.
 *
 * <p>Read {@link dev.accord.sync.cli.SyncCommand} first.
 */
@NullMarked
package dev.accord.sync.cli;

import org.jspecify.annotations.NullMarked;

/**
 * Event logs: CSV files that another system exports or appends to, one row an update of a ticket.
 *
 * <p>Rows of one ticket need not stand together, and files may be larger than memory. So rows are
 * put in order of tickets in a temporary file; what is appended later is added to it. Read {@link
 * dev.accord.sync.source.eventlog.EventLog} first, then {@link
 * dev.accord.sync.source.eventlog.LogContent}.
 */
@NullMarked
package dev.accord.sync.source.eventlog;

import org.jspecify.annotations.NullMarked;

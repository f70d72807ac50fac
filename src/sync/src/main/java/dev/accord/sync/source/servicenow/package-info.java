/**
 * ServiceNow by its Table API: records of one table, their audit trail and journal.
 *
 * <p>Read {@link dev.accord.sync.source.servicenow.ServiceNow} first. Times there are UTC, to the
 * second.
 */
@NullMarked
package dev.accord.sync.source.servicenow;

import org.jspecify.annotations.NullMarked;

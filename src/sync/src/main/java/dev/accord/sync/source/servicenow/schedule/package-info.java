/**
 * Schedules of ServiceNow as calendars: what its entries say of weeks and days, without asking
 * anybody.
 *
 * <p>Read {@link dev.accord.sync.source.servicenow.schedule.CalendarImport} first.
 */
@NullMarked
package dev.accord.sync.source.servicenow.schedule;

import org.jspecify.annotations.NullMarked;

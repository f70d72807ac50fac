/**
 * Holidays out of iCalendar files, as calendars are given away and exported; read {@link
 * dev.accord.plugin.icalendar.HolidayImport} first.
 *
 * <p>Such a file may come from anywhere. Libraries read its lines and work out its rules; how deep,
 * how many and how far is counted here, so that every file is answered soon.
 */
@NullMarked
package dev.accord.plugin.icalendar;

import org.jspecify.annotations.NullMarked;

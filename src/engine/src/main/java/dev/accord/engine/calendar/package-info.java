/**
 * Working calendars: when a department is open, and how much open time lies between two instants.
 *
 * <p>Read {@link dev.accord.engine.calendar.Calendar} first, the definition that people write, then
 * {@link dev.accord.engine.calendar.WorkingTime}, its compiled form that answers questions. Every
 * interval is half-open, every instant is exact to the millisecond, and nothing here reads the wall
 * clock.
 */
@NullMarked
package dev.accord.engine.calendar;

import org.jspecify.annotations.NullMarked;

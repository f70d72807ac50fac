package dev.accord.plugin.view;

import org.jspecify.annotations.Nullable;

/**
 * A calendar in the list.
 *
 * @param zone absent for one that is always open
 * @param always true for one that is always open, else absent
 * @param hours of the week, in words
 * @param version the number of the version in force
 * @param departments how many have it
 * @param agreements how many measure a goal on it
 */
public record CalendarRow(
    String id,
    String name,
    @Nullable String zone,
    @Nullable Boolean always,
    String hours,
    int version,
    long departments,
    long agreements,
    boolean mayEdit) {}

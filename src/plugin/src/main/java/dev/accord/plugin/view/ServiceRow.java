package dev.accord.plugin.view;

/** A service in the list. */
public record ServiceRow(
    String id, String name, String description, String kind, Reference provider, boolean mayEdit) {}

package dev.accord.plugin.view;

/** Something that is referred to by its id and shown by its name. */
public record Reference(String id, String name) {}

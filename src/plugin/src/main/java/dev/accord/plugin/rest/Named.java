package dev.accord.plugin.rest;

/** Something with a key and a name that people read. */
record Named(String key, String name) {}

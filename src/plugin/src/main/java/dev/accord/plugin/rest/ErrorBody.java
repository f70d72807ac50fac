package dev.accord.plugin.rest;

/**
 * What every refused request answers.
 *
 * @param error what went wrong
 * @param detail what to do about it; may be empty
 */
record ErrorBody(String error, String detail) {}

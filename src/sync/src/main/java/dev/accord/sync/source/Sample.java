package dev.accord.sync.source;

import dev.accord.sync.mapping.Original;

/**
 * A ticket beside what the mapping makes of it.
 *
 * @param original as its system tells it
 * @param read what came of it
 */
public record Sample(Original original, ReadTicket read) {}

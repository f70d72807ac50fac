package dev.accord.sandbox.server;

import java.util.Optional;

/**
 * A kind of dashboard item that a plugin offers.
 *
 * @param completeKey plugin key, colon, module key
 * @param amdModule the JavaScript module whose object renders and edits the item, when it has one
 * @param thumbnailUrl with the context path in front, possibly empty
 */
public record DashboardItemType(
    String completeKey,
    String title,
    String description,
    String author,
    boolean configurable,
    Optional<String> amdModule,
    String thumbnailUrl) {}

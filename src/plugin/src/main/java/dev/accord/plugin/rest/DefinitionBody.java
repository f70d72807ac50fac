package dev.accord.plugin.rest;

import com.google.gson.JsonElement;
import dev.accord.plugin.config.Finding;
import dev.accord.plugin.view.Person;
import java.time.Instant;
import java.util.List;

/**
 * One definition.
 *
 * @param revision to be sent back by whoever changes it
 * @param document as the configuration document says it
 * @param warnings what this Jira does not have, or what is hardly meant
 */
record DefinitionBody(
    String id,
    int revision,
    JsonElement document,
    Instant changedAt,
    Person changedBy,
    boolean mayEdit,
    List<Finding> warnings) {}

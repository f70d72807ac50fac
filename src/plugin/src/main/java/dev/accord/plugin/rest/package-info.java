/**
 * The REST interface under {@code /rest/accord/1.0}, one resource a noun. {@code
 * src/docs/openapi.yaml} describes it; read {@link dev.accord.plugin.rest.IssueClocksResource}
 * first.
 *
 * <p>Answers are records told in JSON by {@link dev.accord.plugin.rest.Json} and returned as text:
 * which JSON provider Jira gives plugins, and how it writes records, instants and absent values, is
 * Jira's affair and has changed before, while a text is written by every provider as it is.
 */
@NullMarked
package dev.accord.plugin.rest;

import org.jspecify.annotations.NullMarked;

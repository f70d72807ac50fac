/**
 * Jira's REST API, version 2, as its client libraries know it. Start at {@link
 * dev.accord.sandbox.rest.RestApi}.
 */
@NullMarked
package dev.accord.sandbox.rest;

import org.jspecify.annotations.NullMarked;

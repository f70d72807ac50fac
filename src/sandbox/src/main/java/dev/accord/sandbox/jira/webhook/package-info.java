/**
 * Webhooks that tell other systems of changes. Start at {@link
 * dev.accord.sandbox.jira.webhook.Webhooks}.
 */
@NullMarked
package dev.accord.sandbox.jira.webhook;

import org.jspecify.annotations.NullMarked;

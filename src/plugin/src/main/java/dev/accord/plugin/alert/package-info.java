/**
 * Escalation: steps that came true become alerts, once in a cluster, and alerts tell people and do
 * things. Start at {@link dev.accord.plugin.alert.AlertPass}.
 */
@NullMarked
package dev.accord.plugin.alert;

import org.jspecify.annotations.NullMarked;

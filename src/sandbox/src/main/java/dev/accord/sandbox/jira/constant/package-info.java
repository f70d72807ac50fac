/**
 * Issue types, priorities, resolutions, statuses and custom fields. Start at {@link
 * dev.accord.sandbox.jira.constant.Constants}.
 */
@NullMarked
package dev.accord.sandbox.jira.constant;

import org.jspecify.annotations.NullMarked;

/**
 * Users, groups and personal access tokens. Start at {@link dev.accord.sandbox.jira.user.Users}.
 */
@NullMarked
package dev.accord.sandbox.jira.user;

import org.jspecify.annotations.NullMarked;

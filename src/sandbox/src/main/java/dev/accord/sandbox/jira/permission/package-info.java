/** Who may do what. Start at {@link dev.accord.sandbox.jira.permission.Permissions}. */
@NullMarked
package dev.accord.sandbox.jira.permission;

import org.jspecify.annotations.NullMarked;

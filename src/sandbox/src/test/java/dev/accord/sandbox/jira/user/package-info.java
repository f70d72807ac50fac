@NullMarked
package dev.accord.sandbox.jira.user;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.accord.sandbox.jira.issue;

import org.jspecify.annotations.NullMarked;

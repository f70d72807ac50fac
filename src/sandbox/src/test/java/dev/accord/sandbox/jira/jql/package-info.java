@NullMarked
package dev.accord.sandbox.jira.jql;

import org.jspecify.annotations.NullMarked;

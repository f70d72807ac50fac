@NullMarked
package dev.accord.sandbox.jira.store;

import org.jspecify.annotations.NullMarked;

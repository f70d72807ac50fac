/**
 * What plugins add to queries: functions, and issue properties to search by. Start at {@link
 * dev.accord.sandbox.plugins.search.SearchRegistry}.
 */
@NullMarked
package dev.accord.sandbox.plugins.search;

import org.jspecify.annotations.NullMarked;

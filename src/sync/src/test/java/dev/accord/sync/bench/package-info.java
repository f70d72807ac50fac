/** Measures reading a large ServiceNow; run by {@code ./accord bench sync}. */
@NullMarked
package dev.accord.sync.bench;

import org.jspecify.annotations.NullMarked;

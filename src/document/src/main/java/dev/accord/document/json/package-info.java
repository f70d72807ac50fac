/**
 * JSON in and out, strictly: every problem is noted at its path and reading goes on.
 *
 * <p>Read {@link dev.accord.document.json.Members} first. Nothing here knows agreements.
 */
@NullMarked
package dev.accord.document.json;

import org.jspecify.annotations.NullMarked;

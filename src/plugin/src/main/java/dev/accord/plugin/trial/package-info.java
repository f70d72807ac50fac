/**
 * Trials: what definitions would make of a project's last issues. Read {@link
 * dev.accord.plugin.trial.Trials} first; nothing here writes.
 */
@NullMarked
package dev.accord.plugin.trial;

import org.jspecify.annotations.NullMarked;

/**
 * Accord inside Jira. {@link dev.accord.plugin.AccordPlugin} says what there is and how it hangs
 * together; read it first.
 */
@NullMarked
package dev.accord.plugin;

import org.jspecify.annotations.NullMarked;

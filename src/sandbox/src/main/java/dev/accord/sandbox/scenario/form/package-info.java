/**
 * Reads the JSON files that people write for the sandbox, and tells what is wrong with them. Start
 * at {@link dev.accord.sandbox.scenario.form.Form}.
 */
@NullMarked
package dev.accord.sandbox.scenario.form;

import org.jspecify.annotations.NullMarked;

/** Tests of {@code dev.accord.sandbox.scenario.form}. */
@NullMarked
package dev.accord.sandbox.scenario.form;

import org.jspecify.annotations.NullMarked;

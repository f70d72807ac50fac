/** Tests of the whole host with a tiny plugin. Start at {@link dev.accord.sandbox.TestSandbox}. */
@NullMarked
package dev.accord.sandbox;

import org.jspecify.annotations.NullMarked;

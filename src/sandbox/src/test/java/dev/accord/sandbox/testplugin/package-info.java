/**
 * A tiny plugin that uses each kind of module once. Tests pack it into a jar; the host under test
 * loads it from there, never from the class path.
 */
@NullMarked
package dev.accord.sandbox.testplugin;

import org.jspecify.annotations.NullMarked;

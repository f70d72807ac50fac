/**
 * Active Objects, the real library, one namespace a plugin. Start at {@link
 * dev.accord.sandbox.platform.ao.AoModuleType}.
 */
@NullMarked
package dev.accord.sandbox.platform.ao;

import org.jspecify.annotations.NullMarked;

/** Shared by the engine's packages and not part of its API. */
@NullMarked
package dev.accord.engine.internal;

import org.jspecify.annotations.NullMarked;

/** The public incident log through the engine: {@link dev.accord.bench.replay.ReplaySuite}. */
@NullMarked
package dev.accord.bench.replay;

import org.jspecify.annotations.NullMarked;

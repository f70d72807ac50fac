/** Accord in a running sandbox, over loopback HTTP: {@link dev.accord.bench.load.LoadSuite}. */
@NullMarked
package dev.accord.bench.load;

import org.jspecify.annotations.NullMarked;

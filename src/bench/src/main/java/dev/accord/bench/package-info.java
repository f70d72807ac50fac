/**
 * Benchmarks, outside the test run. {@link dev.accord.bench.Bench} is the front door; each {@link
 * dev.accord.bench.Suite} measures one part and prints its figures.
 */
@NullMarked
package dev.accord.bench;

import org.jspecify.annotations.NullMarked;

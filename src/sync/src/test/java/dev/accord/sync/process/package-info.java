/** Whole processes: killed, without a disk, without rights. */
@NullMarked
package dev.accord.sync.process;

import org.jspecify.annotations.NullMarked;

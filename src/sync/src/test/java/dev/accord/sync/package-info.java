@NullMarked
package dev.accord.sync;

import org.jspecify.annotations.NullMarked;

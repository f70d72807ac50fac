@NullMarked
package dev.accord.sync.compare;

import org.jspecify.annotations.NullMarked;

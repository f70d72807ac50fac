@NullMarked
package dev.accord.sync.store;

import org.jspecify.annotations.NullMarked;

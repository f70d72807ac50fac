@NullMarked
package dev.accord.sync.accord;

import org.jspecify.annotations.NullMarked;

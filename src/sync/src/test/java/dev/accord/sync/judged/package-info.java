@NullMarked
package dev.accord.sync.judged;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.accord.sync.pass;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.accord.sync.run;

import org.jspecify.annotations.NullMarked;

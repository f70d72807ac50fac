@NullMarked
package dev.accord.sync.source.servicenow.schedule;

import org.jspecify.annotations.NullMarked;

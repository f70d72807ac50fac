/**
 * What the words of another system mean to Accord: its fields, states, groups and people.
 *
 * <p>A source tells a ticket as an {@link dev.accord.sync.mapping.Original}; {@link
 * dev.accord.sync.mapping.Retelling} makes a ticket of Accord of it, as the {@link
 * dev.accord.sync.mapping.Mapping} says.
 */
@NullMarked
package dev.accord.sync.mapping;

import org.jspecify.annotations.NullMarked;

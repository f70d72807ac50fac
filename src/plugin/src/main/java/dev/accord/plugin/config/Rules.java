package dev.accord.plugin.config;

import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Rulebook;

/**
 * What is in force now.
 *
 * @param revision of the definitions; grows with every change
 * @param mentions what the definitions speak of
 */
public record Rules(long revision, Definitions definitions, Rulebook rulebook, Mentions mentions) {}

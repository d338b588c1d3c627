package vn.capuy.platform.record;

import java.time.Instant;

/**
 * The act of entering something into the register.
 *
 * @param by the account that does it
 * @param at the moment
 */
public record Entry(String by, Instant at) {}

package vn.capuy.document.exchange.rules;

import java.time.LocalDate;

/**
 * What is asked of a document before it goes to other systems.
 *
 * @param day on which it goes
 * @param secret whether it is secret that day
 * @param stands whether it is not void
 * @param subject whether its abstract is in the register
 * @param senderKnown whether the exchange knows its issuer
 * @param receivers how many of its recipients the exchange knows
 */
public record ExchangeFacts(
        LocalDate day, boolean secret, boolean stands, boolean subject, boolean senderKnown, int receivers) {}

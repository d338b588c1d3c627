package vn.capuy.document.dispatch.rules;

import java.time.LocalDate;

/**
 * What is asked of before a document is sent.
 *
 * @param day the day of sending
 * @param secret whether it is marked secret
 * @param overNetwork whether it is to go over a network that is not enciphered by the cipher service
 */
public record DispatchFacts(LocalDate day, boolean secret, boolean overNetwork) {}

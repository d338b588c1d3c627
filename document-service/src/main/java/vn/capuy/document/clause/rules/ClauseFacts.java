package vn.capuy.document.clause.rules;

import java.time.LocalDate;

/**
 * A document whose content is about to be kept.
 *
 * @param day on which it is
 * @param secret whether it is marked as secret that day
 */
public record ClauseFacts(LocalDate day, boolean secret) {}

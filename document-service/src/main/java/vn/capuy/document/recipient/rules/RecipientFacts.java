package vn.capuy.document.recipient.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked of before recipients are named.
 *
 * @param day the day on which they are named
 * @param secret whether the document is marked secret on that day
 * @param below the organisations below which it is to go as well, unnamed
 */
public record RecipientFacts(LocalDate day, boolean secret, List<String> below) {}

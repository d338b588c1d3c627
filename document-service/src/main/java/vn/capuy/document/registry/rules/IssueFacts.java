package vn.capuy.document.registry.rules;

import java.time.LocalDate;

/**
 * What is asked of before a document is issued.
 *
 * @param day the day of issue
 * @param issuerExists whether the issuer exists on that day
 * @param issuerSymbol the issuer's symbol; null where it has none
 * @param term the term by which it would be numbered; null where none governs that day
 * @param typeInForce whether a regulation in force that day knows the type
 * @param typeSymbol the type's symbol that day; null where none is known
 */
public record IssueFacts(
        LocalDate day,
        String issuer,
        String type,
        String signingBody,
        boolean issuerExists,
        String issuerSymbol,
        String term,
        boolean typeInForce,
        String typeSymbol,
        Authority authority) {}

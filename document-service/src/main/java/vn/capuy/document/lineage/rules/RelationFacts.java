package vn.capuy.document.lineage.rules;

import java.time.LocalDate;

/**
 * What a later document does to an earlier one.
 *
 * @param changes whether it amends, replaces or repeals it
 * @param implementing whether it implements it
 * @param outside whether the earlier one is outside the register, so that its issuer is known by words alone
 * @param decidedOn the day of the later one
 * @param worksFrom the day from which it works
 * @param from the later one's issuer
 * @param to the earlier one's issuer
 * @param sameIssuer whether they are one
 * @param lesserBody whether the standing committee signed what changes a document of the executive committee
 * @param coIssuer whether the later one's issuer is one of several that issued the earlier one together
 * @param fromAbove whether the later one's issuer stood above the earlier one's on the day of the later one, or until that
 *     ended
 * @param toAbove whether the earlier one's issuer stood above the later one's on that day
 * @param sameLevel whether both are committees or bodies of one kind
 * @param heir how much of the earlier one's issuer went over to the later one's by that day
 * @param endedFrom the first day on which the earlier one, or the clause that is meant, was out of force; null where none is
 *     known
 */
public record RelationFacts(
        boolean changes,
        boolean implementing,
        boolean outside,
        LocalDate decidedOn,
        LocalDate worksFrom,
        String from,
        String to,
        boolean sameIssuer,
        boolean lesserBody,
        boolean coIssuer,
        boolean fromAbove,
        boolean toAbove,
        boolean sameLevel,
        Heir heir,
        LocalDate endedFrom) {}

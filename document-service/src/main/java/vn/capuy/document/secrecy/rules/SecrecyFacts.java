package vn.capuy.document.secrecy.rules;

import java.time.LocalDate;

/**
 * What is asked of before a decision on secrecy.
 *
 * @param decidedOn the day of the decision
 * @param secret whether the document is secret today
 * @param prolongs whether it is to stay secret longer
 * @param rank how high it is marked: 1 (mật) to 3 (tuyệt mật)
 * @param newRank how high it is to be marked; null where the level stays
 * @param higher whether it is to be marked higher; of no meaning where the level stays
 * @param openFrom the day from which it is open as things stand; null while none is decided
 * @param newOpenFrom the day from which it is to be open; null where none is named
 * @param longest the latest such day that one extension gives; null where no period holds
 * @param noticeDays how many days before the end an extension is decided; null where no figure holds
 */
public record SecrecyFacts(
        LocalDate decidedOn,
        boolean secret,
        boolean prolongs,
        int rank,
        Integer newRank,
        boolean higher,
        LocalDate openFrom,
        LocalDate newOpenFrom,
        LocalDate longest,
        Integer noticeDays) {}

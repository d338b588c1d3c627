package vn.capuy.document.retention.rules;

import java.time.LocalDate;
import vn.capuy.kernel.citation.Citation;

/**
 * What is asked of a document before its content is destroyed.
 *
 * @param notation số, ký hiệu
 * @param day the day on which it is asked
 * @param stands whether it is not void
 * @param kept whether it was not disposed of before
 * @param hasPeriod whether a retention period is known for its type
 * @param permanent whether that keeps it for good
 * @param years of retention; null where it is kept for good or has no period
 * @param dueOn the first day after its retention; null as before
 * @param schedule where the period stands; null where there is none
 * @param held whether a hold keeps it longer
 */
public record DisposalFacts(
        String notation,
        String type,
        LocalDate day,
        boolean stands,
        boolean kept,
        boolean secret,
        boolean hasPeriod,
        boolean permanent,
        Integer years,
        LocalDate dueOn,
        Citation schedule,
        boolean held) {}

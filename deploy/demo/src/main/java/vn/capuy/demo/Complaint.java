package vn.capuy.demo;

import java.time.LocalDate;

/**
 * A complaint about a discipline decision (khiếu nại kỷ luật).
 *
 * @param of the case in which it was resolved; null where another than Bình Liêu's inspection committee resolved it
 * @param body that decided
 * @param reference of the decision complained of
 * @param reversing the decision that reverses it; null where it was upheld
 */
record Complaint(
        EnteredCase of,
        CaseMember member,
        String key,
        String form,
        String body,
        String reference,
        LocalDate decided,
        LocalDate announced,
        String receivedBy,
        LocalDate resolved,
        String reversing) {}

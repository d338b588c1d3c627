package vn.capuy.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What became of an incoming document: most were answered in time, some late, a few of the last weeks are still in hand.
 *
 * @param due null where it was only to be known
 * @param answer the document of the register that answered it; null where there is none
 */
record IncomingCourse(
        LocalDate routed,
        LocalDate due,
        String state,
        LocalDate finished,
        String result,
        Map<String, String> answer,
        String forwardedTo,
        String voidReason) {
    private static final LocalDate OPEN_SINCE = LocalDate.of(2023, 12, 11);
    private static final Map<String, Integer> WORKING_DAYS =
            Map.of("NONE", 15, "URGENT", 5, "VERY_URGENT", 2, "EXPRESS", 1);

    /** @param answers the documents that may have been an answer */
    static IncomingCourse of(IncomingPaper paper, Chance chance, List<Map<String, String>> answers) {
        LocalDate routed = OfficeDays.onOrAfter(paper.arrived().plusDays(chance.between(0, 1)));
        int lot = chance.between(1, 100);
        if (lot == 1) {
            return new IncomingCourse(null, null, "RECEIVED", null, null, null, null, "Vào sổ trùng");
        }
        if (paper.result() == null) {
            return new IncomingCourse(routed, null, "DONE_WITHOUT_ANSWER", routed, null, null, null, null);
        }
        LocalDate due = after(routed, WORKING_DAYS.get(paper.urgency()));
        if (!paper.arrived().isBefore(OPEN_SINCE) || lot <= 3) {
            String state = paper.arrived().isBefore(OPEN_SINCE) || chance.percent(60) ? "IN_HAND" : "ROUTED";
            return new IncomingCourse(routed, due, state, null, null, null, null, null);
        }
        // About one in eight was late.
        boolean late = lot <= 16;
        LocalDate finished =
                late ? OfficeDays.onOrAfter(due.plusDays(chance.between(1, 14))) : chance.officeDay(routed, due);
        if (paper.result().startsWith("Chuyển ")) {
            String to = paper.result().substring("Chuyển ".length());
            return new IncomingCourse(routed, due, "FORWARDED", finished, null, null, to, null);
        }
        Map<String, String> answer = answers.stream()
                .filter(each -> each.get("issued_on").equals(finished.toString()))
                .filter(each -> chance.percent(40))
                .findFirst()
                .orElse(null);
        return new IncomingCourse(routed, due, "ANSWERED", finished, paper.result(), answer, null, null);
    }

    /** So many days after it on which offices work. */
    private static LocalDate after(LocalDate day, int days) {
        LocalDate at = day;
        for (int left = days; left > 0; left--) {
            at = OfficeDays.onOrAfter(at.plusDays(1));
        }
        return at;
    }
}

package vn.capuy.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.demo.CommittedFiles.FROM;
import static vn.capuy.demo.CommittedFiles.LAST_DISTRICT_DAY;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.capuy.demo.CommittedFiles.Row;

/** A figure that ignores its period, voiding or its organisation comes out of these records wrong. */
class TrapsTest {
    /** In each direction at least one record differs in that alone. */
    private static void assertTrapped(List<Row> rows, Predicate<Row> ours, String date) {
        assertTrue(rows.stream().anyMatch(r -> ours.test(r) && !r.isVoided() && before(r, date)), "earlier");
        assertTrue(rows.stream().anyMatch(r -> ours.test(r) && !r.isVoided() && after(r, date)), "later");
        assertTrue(rows.stream().anyMatch(r -> ours.test(r) && r.isVoided() && r.inMidTerm(date)), "voided");
        assertTrue(rows.stream().anyMatch(r -> !ours.test(r) && !r.isVoided() && r.inMidTerm(date)), "of others");
    }

    private static boolean before(Row row, String date) {
        return row.day(date) != null && row.day(date).isBefore(FROM);
    }

    private static boolean after(Row row, String date) {
        return row.day(date) != null && row.day(date).isAfter(CommittedFiles.TO);
    }

    private static Predicate<Row> ofBinhLieu(String column) {
        return r -> CommittedFiles.isOfBinhLieu(r.of(column));
    }

    @Test
    void documents() {
        assertTrapped(CommittedFiles.documents(), d -> d.of("issuer").equals("BL"), "issued_on");
        assertTrue(
                CommittedFiles.documents().stream()
                        .anyMatch(d -> d.of("issuer").equals("BL-HM-DU") && d.inMidTerm("issued_on")),
                "documents of a commune");
    }

    @Test
    void movements() {
        assertTrapped(CommittedFiles.movements(), ofBinhLieu("decided_by"), "effective_on");
        Predicate<Row> decidedInside =
                m -> m.of("decided_by").equals("BL") && !m.isVoided() && m.inMidTerm("decided_on");
        assertNotEquals(
                (long) MidTerm.movements().size(),
                CommittedFiles.movements().stream().filter(decidedInside).count(),
                "the day of the decision is not the day that counts");
        assertTrue(CommittedFiles.movements().stream()
                .anyMatch(m -> m.of("kind").equals("SECONDMENT") && after(m, "effective_on")));
    }

    @Test
    void planning() {
        assertTrapped(CommittedFiles.planning(), e -> e.of("committee").equals("BL"), "approved_on");
        assertTrue(
                CommittedFiles.planning().stream()
                        .anyMatch(e -> e.of("committee").equals("BL-HM-DU") && e.inMidTerm("approved_on")),
                "lists of the communes");
        assertTrue(
                CommittedFiles.planning().stream()
                        .anyMatch(e -> e.of("committee").equals("BL")
                                && e.of("approved_on").isEmpty()),
                "a list not yet approved");
    }

    @Test
    void examinations() {
        assertTrapped(CommittedFiles.examinations(), ofBinhLieu("held_by"), "appointed_on");
        assertTrue(
                CommittedFiles.examinations().stream()
                        .anyMatch(e -> e.inMidTerm("held_on") && after(e, "appointed_on")),
                "held within the period and filled after it");
    }

    @Test
    void training() {
        assertTrapped(CommittedFiles.training(), ofBinhLieu("sent_by"), "sent_on");
        assertTrue(
                CommittedFiles.training().stream().anyMatch(a -> before(a, "sent_on") && a.inMidTerm("starts_on")),
                "sent before the term, taught within it");
    }

    @Test
    void cases() {
        assertTrapped(CommittedFiles.cases(), ofBinhLieu("lead_body"), "decided_on");
        assertTrue(CommittedFiles.cases().stream()
                .anyMatch(c -> c.of("kind").equals("DENUNCIATION") && c.inMidTerm("decided_on")));
        assertTrue(CommittedFiles.cases().stream()
                .anyMatch(c -> c.of("kind").equals("COMPLAINT") && c.inMidTerm("decided_on")));
        assertTrue(
                MidTerm.caseRows().stream().anyMatch(c -> c.of("restricted").equals("true")),
                "restricted cases are among those counted");
    }

    @Test
    void petitions() {
        assertTrapped(CommittedFiles.petitions(), ofBinhLieu("receiving_body"), "received_on");
        for (String sender : List.of("NAMED", "ANONYMOUS", "DOUBTFUL_NAME")) {
            assertTrue(CommittedFiles.petitions().stream()
                    .anyMatch(p -> p.of("sender").equals(sender) && p.inMidTerm("received_on")));
        }
    }

    @Test
    void disciplines() {
        List<Row> decisions = CommittedFiles.disciplines();
        Predicate<Row> ours = ofBinhLieu("deciding_body");
        assertTrue(decisions.stream().anyMatch(d -> ours.test(d) && before(d, "decided_on")), "earlier");
        assertTrue(decisions.stream().anyMatch(d -> ours.test(d) && after(d, "decided_on")), "later");
        assertTrue(decisions.stream().anyMatch(d -> !ours.test(d) && d.inMidTerm("decided_on")), "of others");
        assertEquals(
                1, decisions.stream().filter(d -> !d.of("lifted_on").isEmpty()).count(), "one was reversed");
    }

    @Test
    void programmes() {
        List<Row> items = CommittedFiles.programmes();
        assertTrue(items.stream().anyMatch(i -> !i.of("dropped_on").isEmpty()), "dropped");
        assertTrue(
                items.stream()
                        .anyMatch(i -> i.of("dropped_on").isEmpty()
                                && i.of("case_reference").isEmpty()),
                "planned and not held");
    }

    @Test
    void voided_cases_have_organisations_and_members() {
        for (String kind : List.of("ORGANISATION", "MEMBER")) {
            assertTrue(CommittedFiles.cases().stream()
                    .anyMatch(c -> c.isVoided()
                            && c.inMidTerm("decided_on")
                            && c.of("subject_kind").equals(kind)));
        }
    }

    @Test
    void dual_posts_on_another_day() {
        assertEquals(38, MidTerm.dualOn(FROM));
        assertEquals(75, MidTerm.dualOn(LAST_DISTRICT_DAY));
    }

    @Test
    void working_groups() {
        List<Row> groups = CommittedFiles.workingGroups();
        assertTrue(groups.stream().anyMatch(g -> !g.isVoided() && !after(g, "ended_on")), "ended before the day");
        assertTrue(groups.stream().anyMatch(Row::isVoided));
        assertTrue(groups.stream().anyMatch(g -> after(g, "founded_on")));
    }
}

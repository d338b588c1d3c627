package vn.capuy.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.capuy.demo.CommittedFiles.Row;

class DocumentNumbersTest {
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("RESOLUTION", "NQ"),
            Map.entry("DIRECTIVE", "CT"),
            Map.entry("PROGRAMME", "CTr"),
            Map.entry("WORKING_REGULATION", "QC"),
            Map.entry("REGULATION", "QĐ"),
            Map.entry("DECISION", "QĐ"),
            Map.entry("PLAN", "KH"),
            Map.entry("CONCLUSION", "KL"),
            Map.entry("NOTICE", "TB"),
            Map.entry("GUIDANCE", "HD"),
            Map.entry("REPORT", "BC"),
            Map.entry("SUBMISSION", "TTr"),
            Map.entry("OFFICIAL_LETTER", "CV"));

    /** All but the centre's, of which only three guiding documents are known here. */
    private static List<Row> registered() {
        return CommittedFiles.documents().stream()
                .filter(d -> !d.of("issuer").equals("TW"))
                .toList();
    }

    private static String series(Row document) {
        return document.of("issuer") + " " + SYMBOLS.get(document.of("type")) + " " + term(document);
    }

    private static String term(Row document) {
        LocalDate day = document.day("issued_on");
        List<Row> terms = CommittedFiles.terms().stream()
                .filter(t -> t.of("committee").equals(document.of("issuer")))
                .filter(t -> !t.day("starts_on").isAfter(day))
                .filter(t -> t.day("ends_on") == null || !t.day("ends_on").isBefore(day))
                .toList();
        assertEquals(1, terms.size(), () -> "one term holds " + document);
        return terms.getFirst().of("code");
    }

    @Test
    void numbers_run_from_one_without_gap_in_the_order_of_the_days() {
        Map<String, List<Row>> series = registered().stream()
                .collect(Collectors.groupingBy(DocumentNumbersTest::series, TreeMap::new, Collectors.toList()));
        series.forEach((name, documents) -> {
            List<Row> inOrder = documents.stream()
                    .sorted(java.util.Comparator.comparingInt(d -> Integer.parseInt(d.of("number"))))
                    .toList();
            assertEquals(
                    IntStream.rangeClosed(1, inOrder.size()).boxed().toList(),
                    inOrder.stream().map(d -> Integer.valueOf(d.of("number"))).toList(),
                    name);
            for (int i = 1; i < inOrder.size(); i++) {
                LocalDate one = inOrder.get(i - 1).day("issued_on");
                assertFalse(inOrder.get(i).day("issued_on").isBefore(one), name + " at " + (i + 1));
            }
        });
    }

    @Test
    void the_highest_number_of_the_period_is_above_the_count_because_voided_ones_keep_theirs() {
        int highest = CommittedFiles.documents().stream()
                .filter(d -> d.of("issuer").equals("BL") && d.of("type").equals("NOTICE") && d.inMidTerm("issued_on"))
                .mapToInt(d -> Integer.parseInt(d.of("number")))
                .max()
                .orElseThrow();
        assertTrue(highest > 533, "highest number " + highest);
    }

    @Test
    void until_the_mid_term_day_binh_lieu_has_only_the_types_that_the_review_counts() {
        Set<String> types = MidTerm.documents().stream().map(d -> d.of("type")).collect(Collectors.toSet());
        assertEquals(8, types.size());
    }

    @Test
    void nothing_is_signed_at_a_weekend() {
        Set<DayOfWeek> weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        registered()
                .forEach(d -> assertFalse(weekend.contains(d.day("issued_on").getDayOfWeek()), d::toString));
    }

    @Test
    void executive_committees_issue_no_directives_and_no_guidance() {
        registered().stream()
                .filter(d -> Set.of("DIRECTIVE", "GUIDANCE").contains(d.of("type")))
                .forEach(d -> assertEquals("STANDING_COMMITTEE", d.of("signing_body"), d::toString));
    }

    @Test
    void the_regulation_on_the_working_groups_is_the_one_that_they_name() {
        Row regulation = CommittedFiles.documents().stream()
                .filter(d -> d.of("abstract").contains("tổ công tác chỉ đạo các xã"))
                .findFirst()
                .orElseThrow();
        String written = "%02d-QĐ/HU".formatted(Integer.parseInt(regulation.of("number")));
        MidTerm.workingGroups().forEach(g -> {
            assertEquals(written, g.of("decision"));
            assertEquals(regulation.of("issued_on"), g.of("founded_on"));
        });
    }
}

package vn.capuy.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.demo.CommittedFiles.TO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.capuy.demo.CommittedFiles.Row;

/** Every figure of the mid-term review comes out of the committed records at its counting unit. */
class MidTermFiguresTest {
    private static JsonNode figures;

    @BeforeAll
    static void readTheReview() throws IOException {
        try (InputStream review = MidTermFiguresTest.class.getResourceAsStream("/binh-lieu-2020-2025.json")) {
            figures = new ObjectMapper().readTree(review).get("figures");
        }
    }

    private static void assertFigure(String name, long counted) {
        assertEquals(figures.get(name).asLong(), counted, name);
    }

    @Test
    void documents_issued_by_type() {
        Map<String, Long> counted = new HashMap<>();
        MidTerm.documents().forEach(d -> counted.merge(d.of("type"), 1L, Long::sum));
        Map<String, Long> reported = new HashMap<>();
        figures.get("documents_issued")
                .properties()
                .forEach(e -> reported.put(e.getKey(), e.getValue().asLong()));
        assertEquals(reported, counted);
        assertFigure(
                "documents_issued_total_of_these_types", MidTerm.documents().size());
    }

    @Test
    void cadres_transferred_and_rotated() {
        List<Row> movements = MidTerm.movements();
        assertFigure("cadres_transferred_and_rotated", movements.size());
        assertEquals(
                21,
                movements.stream().filter(m -> m.of("kind").equals("TRANSFER")).count());
        assertEquals(
                31,
                movements.stream().filter(m -> m.of("kind").equals("ROTATION")).count());
        assertTrue(MidTerm.distinct(movements, "person") < movements.size(), "some cadres are moved twice");
    }

    @Test
    void cadres_approved_in_planning() {
        List<Row> entries = MidTerm.planned();
        assertFigure("cadres_approved_in_planning_2025_2030_for_district_committee", entries.size());
        assertEquals(entries.size(), MidTerm.distinct(entries, "person"));
        assertEquals(1, MidTerm.distinct(entries, "list"));
        assertEquals(1, MidTerm.distinct(entries, "target"));
    }

    @Test
    void leadership_posts_filled_by_examination() {
        assertFigure(
                "leadership_positions_filled_by_examination",
                MidTerm.filledByExamination().size());
        assertEquals(9, MidTerm.distinct(MidTerm.filledByExamination(), "post"));
    }

    @Test
    void cadres_sent_to_training() {
        List<Row> attendances = MidTerm.attendances();
        assertFigure("cadres_sent_to_training", attendances.size());
        assertTrue(MidTerm.distinct(attendances, "person") < attendances.size());
    }

    @Test
    void cell_secretaries_who_are_village_heads() {
        JsonNode reported = figures.get("cell_secretaries_who_are_village_or_quarter_heads");
        assertEquals(reported.get("denominator").asInt(), MidTerm.villages().size());
        assertEquals(reported.get("numerator").asLong(), MidTerm.dualOn(TO));
    }

    @Test
    void working_groups_for_communes_and_town() {
        List<Row> groups = MidTerm.workingGroups();
        assertFigure("working_groups_for_communes_and_town", groups.size());
        assertEquals(groups.size(), MidTerm.distinct(groups, "directs"), "each directs another commune");
    }

    @Test
    void inspections_and_supervisions() {
        assertFigure("inspections_and_supervisions", MidTerm.distinct(MidTerm.caseRows(), "reference"));
        assertFigure(
                "party_organisations_inspected_or_supervised",
                MidTerm.subjects("ORGANISATION").size());
        assertFigure(
                "party_members_inspected_or_supervised",
                MidTerm.subjects("MEMBER").size());
        assertTrue(MidTerm.distinct(MidTerm.subjects("ORGANISATION"), "organisation") < 638);
        assertTrue(MidTerm.distinct(MidTerm.subjects("MEMBER"), "member") < 97);
    }

    @Test
    void inspections_and_supervisions_apart() {
        List<Row> inspections = MidTerm.caseRows().stream()
                .filter(c -> c.of("kind").startsWith("INSPECTION"))
                .toList();
        assertEquals(131, MidTerm.distinct(inspections, "reference"));
    }
}

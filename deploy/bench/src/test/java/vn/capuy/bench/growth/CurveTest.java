package vn.capuy.bench.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.capuy.bench.host.Machine;

class CurveTest {
    private static final double[] SAME = {100, 105, 110};
    private static final double[] TENFOLD = {100, 1_000, 10_000};

    @Test
    void the_cost_is_the_processor_time_of_the_service_and_the_database_and_not_of_the_client() {
        Point point = Measured.point(1, 1, 30, 4);
        assertEquals(60, point.cost(), 1e-9);
        assertEquals(300, point.processor().get("client"), 1e-9);
        assertEquals(4, point.milliseconds().get("p99"), 1e-9);
        assertEquals(50, point.rate(), 1e-9);
    }

    @Test
    void a_page_must_stay_flat_and_an_answer_that_grows_may_grow_as_the_records_do() {
        assertTrue(Measured.curve("documents.page", SAME, new double[0]).isWithinRecords());
        assertFalse(Measured.curve("documents.page", TENFOLD, new double[0]).isWithinRecords());
        assertTrue(Measured.curve("documents.guidance", TENFOLD, new double[0]).isWithinRecords());
        assertFalse(Measured.curve("documents.guidance", new double[] {1, 100, 10_000}, new double[0])
                .isWithinRecords());
    }

    @Test
    void what_could_not_be_told_is_not_met() {
        assertFalse(Measured.curve("documents.page", new double[] {100, Double.POSITIVE_INFINITY, 100}, new double[0])
                .isWithinRecords());
    }

    @Test
    void four_clients_may_wait_four_times_as_long_and_not_sixteen_times() {
        assertTrue(
                Measured.curve("documents.page", SAME, new double[] {1, 2, 4}).isWithinClients());
        assertFalse(
                Measured.curve("documents.page", SAME, new double[] {1, 4, 16}).isWithinClients());
        assertTrue(Measured.curve("tasks.close-week", SAME, new double[0]).isWithinClients());
    }

    @Test
    void goals_are_told_to_programs_with_what_they_are_reckoned_from() {
        var steep = Measured.curve("documents.page", TENFOLD, new double[] {1, 1.5, 2});
        var faulty = Measured.curve("tasks.close-week", SAME, new double[0]);
        faulty.faults().add("3 requests failed");
        var settings = new GrowthReport.Settings(1, 3, 1, Growth.SIZES, Growth.CLIENTS);
        var report =
                GrowthReport.of(new Machine("Linux", "", 2, 8_000, "JVM", "18", 0.5), settings, List.of(steep, faulty));
        assertEquals(
                List.of("growth.documents.page", "growth.documents.page.clients", "growth.tasks.close-week"),
                report.goals().stream().map(GrowthReport.Goal::name).toList());
        assertEquals(
                List.of(false, true, false),
                report.goals().stream().map(GrowthReport.Goal::met).toList());
        assertEquals(1.0, report.goals().getFirst().ratio());
        assertEquals(
                List.of(200.0, 2_000.0, 20_000.0), report.goals().getFirst().samples());
        assertEquals(List.of("3 requests failed"), report.goals().getLast().faults());
        assertEquals(3, report.operations().getFirst().byClients().size());
        assertNull(GrowthReport.of(
                        report.machine(), settings, List.of(Measured.curve("x", new double[] {1}, new double[0])))
                .goals()
                .getFirst()
                .ratio());
    }

    @Test
    void which_tables_grow_is_read_from_the_records_and_only_those_must_not_be_read_as_a_whole() {
        var sizes = new Sizes(
                Map.of("document", 2_000L, "org_unit", 196L, "task", 0L),
                Map.of("document", 200_000L, "org_unit", 196L, "task", 900L));
        assertTrue(sizes.isGrowing("document"));
        assertFalse(sizes.isGrowing("org_unit"));
        assertFalse(sizes.isGrowing("task"), "few rows are best read as a whole");
        Map<String, Long> before = Map.of("document", 7L, "org_unit", 10L);
        assertEquals("", sizes.readWhole(before, Map.of("document", 40L, "org_unit", 5_000L), 100));
        assertEquals(
                "document (200000 rows, 93 times for 100 requests)",
                sizes.readWhole(before, Map.of("document", 100L, "org_unit", 5_000L), 100));
    }
}

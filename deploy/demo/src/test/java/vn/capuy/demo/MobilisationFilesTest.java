package vn.capuy.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.capuy.demo.CommittedFiles.Row;

/** What the files of mass mobilisation tell holds together. */
class MobilisationFilesTest {
    private static final Map<String, List<Row>> MODELS =
            CommittedFiles.mobilisationModels().stream().collect(Collectors.groupingBy(row -> row.of("code")));

    @Test
    void some_ninety_models_of_all_communes_and_all_fields_are_told() {
        assertTrue(MODELS.size() >= 60 && MODELS.size() <= 100, () -> MODELS.size() + " models");
        var rows = CommittedFiles.mobilisationModels();
        assertEquals(4, rows.stream().map(row -> row.of("field")).distinct().count());
        assertTrue(rows.stream().map(row -> row.of("unit")).distinct().count() >= 10);
        assertEquals(
                4,
                CommittedFiles.emulationMovements().stream()
                        .map(row -> row.of("code"))
                        .distinct()
                        .count());
    }

    @Test
    void units_and_places_exist_on_their_days() {
        for (Row row : CommittedFiles.mobilisationModels()) {
            LocalDate day = row.day("registered_on");
            assertTrue(CommittedFiles.existsOn(row.of("unit"), day), row::toString);
            assertTrue(CommittedFiles.existsOn(row.of("place"), day), row::toString);
            if (!row.of("body").isEmpty()) {
                assertTrue(CommittedFiles.existsOn(row.of("body"), row.day("on")), row::toString);
            }
            assertFalse(row.day("on") != null && row.day("on").isBefore(day), row::toString);
        }
    }

    @Test
    void a_model_follows_only_what_was_recognised_by_then_and_stands_elsewhere() {
        Map<String, LocalDate> recognised = new HashMap<>();
        CommittedFiles.mobilisationModels().stream()
                .filter(row -> row.of("step").equals("RECOGNISE"))
                .forEach(row -> recognised.put(row.of("code"), row.day("on")));
        var followers = MODELS.values().stream()
                .map(List::getFirst)
                .filter(row -> !row.of("origin").isEmpty())
                .toList();
        assertTrue(followers.size() >= 8, () -> followers.size() + " replications");
        for (Row row : followers) {
            assertFalse(recognised.get(row.of("origin")).isAfter(row.day("registered_on")), row::toString);
            assertFalse(MODELS.get(row.of("origin")).getFirst().of("unit").equals(row.of("unit")), row::toString);
        }
        assertTrue(
                followers.stream().anyMatch(row -> !MODELS.get(row.of("origin"))
                        .getFirst()
                        .of("origin")
                        .isEmpty()),
                "no chain of three");
    }
}

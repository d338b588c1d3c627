package vn.capuy.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.capuy.demo.CommittedFiles.Row;

class CriteriaFilesTest {
    @Test
    void the_district_is_asked_30_indicators_and_a_commune_57() {
        assertEquals(30, indicators("NRD_DISTRICT"));
        assertEquals(57, indicators("NRD_COMMUNE"));
    }

    private static long indicators(String set) {
        return CriteriaIndicator.all().stream()
                .filter(each -> each.set().equals(set) && each.edition().equals(CriteriaValues.NEW))
                .count();
    }

    @Test
    void of_a_unit_indicator_and_day_one_value_stands() {
        Set<String> seen = new HashSet<>();
        for (Row row : CommittedFiles.criteriaValues()) {
            String key = row.of("edition") + row.of("indicator") + row.of("unit") + row.of("on_day");
            assertTrue(!row.of("void_reason").isEmpty() || seen.add(key), row::toString);
        }
    }

    @Test
    void whoever_is_recognised_works_toward_the_set_and_had_attained_it() {
        Set<String> registered = CommittedFiles.criteriaRegistrations().stream()
                .map(row -> row.of("set") + row.of("unit"))
                .collect(Collectors.toSet());
        for (Row row : CommittedFiles.recognitions()) {
            assertTrue(registered.contains(row.of("set") + row.of("unit")), row::toString);
        }
        CriteriaUnit.OF_BINH_LIEU.forEach(
                unit -> assertFalse(unit.recognisedOn().isBefore(unit.attainedOn()), unit::toString));
    }
}

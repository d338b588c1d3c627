package vn.capuy.document.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.numbering.GoverningTerms.IssuerDay;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class GoverningTermsTest {
    private static final String TURNS = """
            select distinct day from (
              select starts_on from org_term union select ends_on from org_term
              union select lower(valid) from org_placement union select upper(valid) from org_placement) turn (day)
            where day is not null and isfinite(day)""";

    @Inject
    GoverningTerms terms;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void the_organisation_is_known() {
        Desk.clear();
        Desk.issued(Desk.document("BL", "NOTICE", "2022-01-10"));
    }

    @Test
    void every_unit_has_the_term_that_governs_on_the_very_day_around_all_turns() {
        Set<IssuerDay> wanted = new HashSet<>();
        for (String unit : strings("select code from org_unit")) {
            for (LocalDate turn : days()) {
                for (int beside = -2; beside <= 2; beside++) {
                    wanted.add(new IssuerDay(unit, turn.plusDays(beside)));
                }
            }
            wanted.add(new IssuerDay(unit, LocalDate.of(1000, 1, 1)));
            wanted.add(new IssuerDay(unit, LocalDate.of(9999, 12, 31)));
        }
        GoverningTerms.Found together = terms.on(wanted);
        for (IssuerDay each : wanted) {
            assertEquals(alone(each), together.of(each.issuer(), each.day()), each::toString);
        }
        assertTrue(wanted.stream().anyMatch(each -> alone(each).isPresent()));
        assertTrue(wanted.stream().anyMatch(each -> alone(each).isEmpty()));
    }

    @Test
    void nothing_is_asked_and_nothing_is_found() {
        assertEquals(Optional.empty(), terms.on(Set.of()).of("BL", LocalDate.of(2022, 1, 10)));
    }

    private Optional<String> alone(IssuerDay each) {
        return jdbi.withHandle(handle -> handle.createQuery("select term from governing_term(:issuer, :day)")
                .bind("issuer", each.issuer())
                .bind("day", each.day())
                .mapTo(String.class)
                .findOne());
    }

    private List<String> strings(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private List<LocalDate> days() {
        return jdbi.withHandle(
                handle -> handle.createQuery(TURNS).mapTo(LocalDate.class).list());
    }
}

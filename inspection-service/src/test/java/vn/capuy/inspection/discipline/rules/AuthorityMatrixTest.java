package vn.capuy.inspection.discipline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.capuy.inspection.discipline.rules.AuthorityMatrix.Cell;
import vn.capuy.kernel.citation.Certainty;

class AuthorityMatrixTest {
    @ParameterizedTest
    @CsvSource({
        "CELL, REPRIMAND, true",
        "CELL, WARNING, true",
        "CELL, REMOVAL, false",
        "CELL, EXPULSION, false",
        "GRASSROOTS_COMMITTEE, REMOVAL, true",
        "GRASSROOTS_COMMITTEE, EXPULSION, false",
        "DISTRICT_STANDING_COMMITTEE, EXPULSION, true",
        "DISTRICT_INSPECTION_COMMITTEE, EXPULSION, true",
        "ADVISORY_BODY, REPRIMAND, false"
    })
    void each_body_has_its_forms_on_members(DecidingBody body, Form form, boolean may) {
        assertEquals(may, AuthorityMatrix.builtIn(new Cell(body, false, form)).on(Facts.DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "CELL, REPRIMAND, false",
        "GRASSROOTS_COMMITTEE, WARNING, true",
        "GRASSROOTS_COMMITTEE, DISSOLUTION, false",
        "DISTRICT_INSPECTION_COMMITTEE, WARNING, true",
        "DISTRICT_INSPECTION_COMMITTEE, DISSOLUTION, false",
        "DISTRICT_STANDING_COMMITTEE, DISSOLUTION, true",
        "ADVISORY_BODY, REPRIMAND, false"
    })
    void and_its_forms_on_organisations(DecidingBody body, Form form, boolean may) {
        assertEquals(may, AuthorityMatrix.builtIn(new Cell(body, true, form)).on(Facts.DAY));
    }

    @Test
    void what_was_read_in_a_secondary_source_is_told_apart_from_general_knowledge() {
        var cell = AuthorityMatrix.builtIn(new Cell(DecidingBody.CELL, false, Form.WARNING));
        assertEquals(Certainty.SECONDARY, cell.versionOn(Facts.DAY).citation().certainty());
        var district = AuthorityMatrix.builtIn(new Cell(DecidingBody.DISTRICT_COMMITTEE, false, Form.WARNING));
        assertEquals(Certainty.GENERAL, district.versionOn(Facts.DAY).citation().certainty());
        assertFalse(cell.holdsOn(LocalDate.of(2017, 11, 14)));
    }

    @Test
    void every_body_has_a_question_for_every_form_of_each_kind_of_subject() {
        List<Cell> cells = AuthorityMatrix.cells();
        assertEquals(DecidingBody.values().length * 7, cells.size());
        assertTrue(cells.stream().allMatch(cell -> cell.form()
                .fits(cell.onOrganisation() ? Standing.ORGANISATION : Standing.OFFICIAL_MEMBER)));
        assertEquals(cells.size(), cells.stream().map(Cell::name).distinct().count());
    }
}

package vn.capuy.inspection.discipline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.platform.language.Messages;

class DisciplineRulesTest {
    @Test
    void a_warning_of_an_official_member_by_a_competent_body_in_time_is_allowed() {
        var ruling = new Facts().ruled();
        assertTrue(ruling.allowed());
        assertEquals("69-QĐ/TW", ruling.version());
        assertEquals(17, ruling.findings().size());
        assertEquals(List.of("DISC-06", "DISC-14"), Facts.codes(ruling, Verdict.PERSON_MUST_JUDGE));
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, DISSOLUTION, ''",
        "ORGANISATION, REMOVAL, DISC-01",
        "ORGANISATION, EXPULSION, DISC-01",
        "OFFICIAL_MEMBER, EXPULSION, ''",
        "OFFICIAL_MEMBER, DISSOLUTION, DISC-02",
        "PROBATIONARY_MEMBER, REPRIMAND, ''",
        "PROBATIONARY_MEMBER, WARNING, ''",
        "PROBATIONARY_MEMBER, REMOVAL, DISC-03",
        "PROBATIONARY_MEMBER, EXPULSION, DISC-03"
    })
    void each_kind_of_subject_has_its_own_forms(Standing standing, Form form, String refused) {
        var found = new Facts().standing(standing).form(form).refused();
        assertEquals(refused.isEmpty() ? List.of() : List.of(refused), found);
    }

    @Test
    void nobody_is_removed_from_an_office_that_he_does_not_hold() {
        assertEquals(
                List.of("DISC-04"), new Facts().form(Form.REMOVAL).office(false).refused());
        assertTrue(new Facts().form(Form.REMOVAL).office(null).leftToPersons().contains("DISC-04"));
        assertTrue(new Facts().form(Form.REMOVAL).office(true).leftToPersons().contains("DISC-13"));
        assertEquals(List.of(), new Facts().office(false).refused());
    }

    @Test
    void what_the_records_cannot_tell_is_left_to_persons() {
        assertTrue(new Facts().unproven().leftToPersons().contains("DISC-05"));
        assertTrue(new Facts().disciplinedBefore().leftToPersons().contains("DISC-07"));
        assertTrue(new Facts().unnamed().leftToPersons().contains("DISC-10"));
        assertTrue(new Facts()
                .body(DecidingBody.DISTRICT_COMMITTEE, null)
                .leftToPersons()
                .contains("DISC-11"));
        assertTrue(new Facts().notProposed().leftToPersons().contains("DISC-17"));
        assertFalse(new Facts()
                .standing(Standing.ORGANISATION)
                .unproven()
                .leftToPersons()
                .contains("DISC-05"));
    }

    @ParameterizedTest
    @CsvSource({
        "REPRIMAND, 2017-08-30, true", "REPRIMAND, 2017-08-29, false",
        "WARNING, 2012-08-30, true", "WARNING, 2012-08-29, false",
        "REMOVAL, 2012-08-30, true", "REMOVAL, 2012-08-29, false",
        "EXPULSION, 1990-01-01, true"
    })
    void a_conclusion_of_the_last_day_of_the_limitation_is_in_time(Form form, LocalDate act, boolean inTime) {
        var refused = new Facts().form(form).acts(Facts.act(act)).refused();
        assertEquals(inTime, refused.isEmpty(), refused.toString());
    }

    @Test
    void a_new_violation_within_the_time_restarts_the_limitation_for_the_old_one() {
        var old = Facts.act(LocalDate.of(2014, 1, 1));
        assertEquals(
                List.of("DISC-08"), new Facts().form(Form.REPRIMAND).acts(old).refused());
        var within = Facts.act(LocalDate.of(2018, 12, 31));
        assertEquals(
                List.of(), new Facts().form(Form.REPRIMAND).acts(old, within).refused());
        var afterwards = Facts.act(LocalDate.of(2019, 1, 2));
        assertEquals(
                List.of("DISC-08"),
                new Facts().form(Form.REPRIMAND).acts(old, afterwards).refused());
    }

    @ParameterizedTest
    @EnumSource(GraveMatter.class)
    void for_a_grave_matter_there_is_no_limitation(GraveMatter grave) {
        LocalDate day = LocalDate.of(1990, 1, 1);
        assertEquals(
                List.of(),
                new Facts().acts(new DisciplineFacts.Act(day, day, grave)).refused());
    }

    @Test
    void the_figure_by_which_the_limitation_was_measured_is_told_with_its_citation() {
        Finding finding = new Facts()
                .form(Form.REPRIMAND)
                .acts(Facts.act(LocalDate.of(2010, 1, 1)))
                .ruled()
                .refusals()
                .getFirst();
        assertEquals(60, finding.arguments().get("limit"));
        assertEquals("69-QĐ/TW", finding.citation().document());
        assertEquals(Certainty.READ, finding.citation().certainty());
    }

    @Test
    void a_body_without_authority_or_out_of_reach_is_refused_where_the_matrix_says_so() {
        var ruling = new Facts().body(DecidingBody.CELL, false).outOfReach().ruled();
        var refused = Facts.codes(ruling, Verdict.NOT_MET);
        assertTrue(refused.containsAll(List.of("DISC-11", "DISC-12")), refused.toString());
    }

    @Test
    void during_a_deferral_nothing_is_decided() {
        assertEquals(List.of("DISC-14"), new Facts().deferred().refused());
        assertFalse(new Facts()
                .standing(Standing.ORGANISATION)
                .form(Form.WARNING)
                .leftToPersons()
                .contains("DISC-14"));
    }

    @Test
    void the_form_is_the_one_that_the_ballot_gives_and_the_ballot_comes_first() {
        assertEquals(List.of("DISC-16"), new Facts().gives(Form.REPRIMAND).refused());
        assertEquals(List.of("DISC-15"), new Facts().heldOn(null).refused());
        assertEquals(List.of(), new Facts().heldOn(Facts.DAY).refused());
        assertEquals(
                List.of("DISC-15"), new Facts().heldOn(Facts.DAY.plusDays(1)).refused());
    }

    @Test
    void a_cell_decides_on_the_day_of_its_vote() {
        assertEquals(
                List.of(),
                new Facts().body(DecidingBody.CELL, true).heldOn(Facts.DAY).refused());
        assertEquals(
                List.of("DISC-15"),
                new Facts()
                        .body(DecidingBody.CELL, true)
                        .heldOn(Facts.DAY.minusDays(1))
                        .refused());
        assertFalse(new Facts()
                .body(DecidingBody.CELL, true)
                .heldOn(Facts.DAY)
                .notProposed()
                .leftToPersons()
                .contains("DISC-17"));
    }

    @Test
    void every_finding_is_told_and_not_only_the_first() {
        var refused = new Facts()
                .standing(Standing.PROBATIONARY_MEMBER)
                .form(Form.REMOVAL)
                .office(false)
                .acts(Facts.act(LocalDate.of(2000, 1, 1)))
                .body(DecidingBody.CELL, false)
                .outOfReach()
                .deferred()
                .gives(Form.WARNING)
                .heldOn(Facts.DAY.minusDays(3))
                .refused();
        assertEquals(
                List.of("DISC-03", "DISC-04", "DISC-09", "DISC-11", "DISC-12", "DISC-14", "DISC-15", "DISC-16"),
                refused);
    }

    @ParameterizedTest
    @CsvSource({"2017-11-15,102-QĐ/TW", "2022-07-05,102-QĐ/TW", "2022-07-06,69-QĐ/TW", "2026-08-17,69-QĐ/TW"})
    void the_regulation_of_the_day_judges_and_its_successors_only_once_they_are_known(LocalDate day, String version) {
        assertEquals(
                version,
                DisciplineRules.ofDecision(day, Facts.MATRIX).orElseThrow().version());
    }

    @Test
    void before_the_oldest_regulation_that_is_known_nothing_is_judged() {
        LocalDate before = LocalDate.of(2017, 11, 14);
        assertTrue(DisciplineRules.ofDecision(before, Facts.MATRIX).isEmpty());
        assertTrue(DisciplineRules.ofProposal(before, Facts.MATRIX).isEmpty());
        assertFalse(DisciplineRules.knownOn(before));
    }

    @Test
    void of_a_proposal_only_what_can_be_told_already_is_asked() {
        var ruling = DisciplineRules.ofProposal(Facts.DAY, Facts.MATRIX)
                .orElseThrow()
                .judge(new Facts().heldOn(null).deferred().build());
        assertEquals(
                List.of("DISC-01", "DISC-02", "DISC-03", "DISC-04", "DISC-08", "DISC-09", "DISC-11", "DISC-12"),
                ruling.findings().stream().map(Finding::rule).toList());
        assertTrue(ruling.allowed());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_finding_has_a_sentence_in_every_language(Language language) {
        Stream.of(
                        new Facts().standing(Standing.ORGANISATION).form(Form.EXPULSION),
                        new Facts().form(Form.DISSOLUTION),
                        new Facts()
                                .standing(Standing.PROBATIONARY_MEMBER)
                                .form(Form.REMOVAL)
                                .office(false)
                                .deferred()
                                .outOfReach()
                                .gives(Form.WARNING)
                                .body(DecidingBody.CELL, false)
                                .acts(Facts.act(LocalDate.of(2000, 1, 1))),
                        new Facts()
                                .form(Form.REMOVAL)
                                .office(null)
                                .unproven()
                                .unnamed()
                                .disciplinedBefore(),
                        new Facts()
                                .body(DecidingBody.DISTRICT_COMMITTEE, null)
                                .notProposed()
                                .heldOn(null))
                .flatMap(facts -> facts.ruled().findings().stream())
                .filter(finding -> finding.message() != null)
                .forEach(finding -> {
                    String said = Messages.say(language, finding.message(), finding.arguments());
                    assertFalse(said.contains("{") || said.equals(finding.message()), said);
                });
    }
}

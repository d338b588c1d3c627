package vn.capuy.cadre.dossier.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.capuy.cadre.dossier.rules.DossierFacts.Activity;
import vn.capuy.cadre.dossier.rules.DossierFacts.Kin;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.rule.Verdict;

class DossierRulesTest {
    private static FactsBuilder dossier() {
        return new FactsBuilder();
    }

    private static List<Contradiction> find(FactsBuilder dossier) {
        return DossierRules.find(dossier.build(), Limits.BUILT_IN);
    }

    /** Rule and verdict of each, in order. */
    private static List<String> told(FactsBuilder dossier) {
        return find(dossier).stream()
                .map(each -> each.finding().rule() + " " + each.finding().verdict())
                .toList();
    }

    @Test
    void a_dossier_that_agrees_with_itself_has_no_contradiction() {
        assertEquals(
                List.of(),
                told(dossier()
                        .admitted("2005-02-03")
                        .official("2006-02-03")
                        .education("Đại học Luật")
                        .theory("ADVANCED")
                        .degree("d1", "CERTIFICATE")
                        .degree("d2", "UNIVERSITY")
                        .span("s", Activity.FULL_TIME_STUDY, "1998-09-01", "2002-06-30")
                        .span("w", Activity.WORK, "2002-07-01", "2010-06-30")
                        .span("o", Activity.OFFICE, "2010-07-01", null)
                        .span("p", Activity.OFFICE, "2015-07-01", null)
                        .award("a", "2015-05-19")
                        .relative("f", Kin.PARENT, 1955)
                        .relative("c", Kin.CHILD, 2008)
                        .pay("s1", "01.003", "2.34", "2003-01-01")
                        .pay("s2", "01.003", "2.67", "2006-01-01")
                        .course("t", "2018-06-30")));
    }

    @Test
    void nothing_comes_before_the_birth_and_both_values_are_the_evidence() {
        assertEquals(List.of(), told(dossier().award("a", "1980-05-20")));
        var found = find(dossier().award("a", "1980-05-19"));
        assertEquals(1, found.size());
        assertEquals("DOS-01", found.getFirst().finding().rule());
        assertEquals(Verdict.NOT_MET, found.getFirst().finding().verdict());
        assertEquals(
                List.of(
                        new Evidence("person", "p", "bornOn", "1980-05-19"),
                        new Evidence("AWARD", "a", "awardedOn", "1980-05-19")),
                found.getFirst().evidence());
    }

    @Test
    void an_admission_before_the_birth_breaks_both_rules() {
        assertEquals(List.of("DOS-01 NOT_MET", "DOS-03 NOT_MET"), told(dossier().admitted("1979-02-03")));
    }

    @Test
    void what_is_told_has_begun_by_today() {
        assertEquals(List.of(), told(dossier().award("a", "2026-11-22")));
        assertEquals(List.of("DOS-02 NOT_MET"), told(dossier().award("a", "2026-11-23")));
        assertEquals(
                List.of("DOS-02 NOT_MET"), told(dossier().admitted("2025-11-23").official("2026-11-23")));
    }

    @Test
    void a_member_is_admitted_at_eighteen_to_the_day() {
        assertEquals(List.of(), told(dossier().admitted("1998-05-19")));
        var found = find(dossier().admitted("1998-05-18"));
        assertEquals("DOS-03", found.getFirst().finding().rule());
        assertEquals(18, found.getFirst().finding().arguments().get("limit"));
        // Born on 29 February: of age on 28 February of a year that has no 29th.
        assertEquals(List.of(), told(dossier().born("1980-02-29").admitted("1998-02-28")));
        assertEquals(
                List.of("DOS-03 NOT_MET"), told(dossier().born("1980-02-29").admitted("1998-02-27")));
    }

    @Test
    void an_official_member_has_twelve_months_of_probation_behind_him() {
        assertEquals(List.of(), told(dossier().admitted("2005-02-03").official("2006-02-03")));
        assertEquals(
                List.of("DOS-04 NOT_MET"), told(dossier().admitted("2005-02-03").official("2006-02-02")));
    }

    @ParameterizedTest
    @CsvSource({
        "WORK,   1995-05-19, ",
        "WORK,   1995-05-18, DOS-05 NOT_MET",
        "OFFICE, 1998-05-19, ",
        "OFFICE, 1998-05-18, DOS-06 NOT_MET",
        "OFFICE, 1996-05-19, DOS-06 NOT_MET",
        "WORK,   1996-05-19, "
    })
    void work_begins_at_fifteen_and_office_at_eighteen(Activity activity, String from, String expected) {
        assertEquals(
                expected == null ? List.of() : List.of(expected),
                told(dossier().span("s", activity, from, "2000-01-01")));
    }

    @ParameterizedTest
    @CsvSource({
        // Until the end of the month in which the other begins, nothing is said: the form counts by months.
        "FULL_TIME_STUDY, OFFICE,          2002-07-31, ",
        "FULL_TIME_STUDY, OFFICE,          2002-08-01, DOS-07",
        "FULL_TIME_STUDY, WORK,            2002-08-01, DOS-07",
        "FULL_TIME_STUDY, FULL_TIME_STUDY, 2002-08-01, DOS-07",
        "OTHER_STUDY,     OFFICE,          2002-08-01, ",
        "WORK,            WORK,            2002-08-01, DOS-08",
        "WORK,            OFFICE,          2002-08-01, DOS-08",
        "OFFICE,          OFFICE,          2002-08-01, "
    })
    void who_is_wholly_in_one_place_is_hardly_in_another(Activity one, Activity other, String until, String rule) {
        assertEquals(
                rule == null ? List.of() : List.of(rule + " PERSON_MUST_JUDGE"),
                told(dossier().span("a", one, "1999-09-01", until).span("b", other, "2002-07-01", "2004-12-31")));
    }

    @Test
    void what_goes_on_overlaps_until_today_and_what_never_met_is_no_case_even_long_ago() {
        var found = find(dossier()
                .span("a", Activity.FULL_TIME_STUDY, "2026-01-01", null)
                .span("b", Activity.OFFICE, "2020-01-01", null));
        assertEquals(1, found.size());
        assertEquals(FactsBuilder.TODAY, found.getFirst().finding().arguments().get("to"));
        assertEquals(4, found.getFirst().evidence().size());
        assertEquals(
                List.of(),
                told(dossier()
                        .born("1900-01-01")
                        .retires("1960-01-31")
                        .span("a", Activity.FULL_TIME_STUDY, "1920-01-01", "1921-01-01")
                        .span("b", Activity.FULL_TIME_STUDY, "1922-01-01", "1923-01-01")));
    }

    @Test
    void where_no_figure_was_in_force_a_person_must_judge() {
        var found = find(dossier().born("1900-01-01").admitted("1930-01-01"));
        assertEquals(Verdict.PERSON_MUST_JUDGE, found.getFirst().finding().verdict());
        assertEquals("rule.no-limit-in-force", found.getFirst().finding().message());
    }

    @Test
    void parents_are_twelve_years_older_than_their_children() {
        assertEquals(List.of(), told(dossier().relative("f", Kin.PARENT, 1968).relative("c", Kin.CHILD, 1992)));
        assertEquals(
                List.of("DOS-09 NOT_MET", "DOS-09 NOT_MET"),
                told(dossier().relative("f", Kin.PARENT, 1969).relative("c", Kin.CHILD, 1991)));
    }

    @Test
    void the_coefficient_does_not_fall_within_a_grade_whatever_the_order_of_the_rows() {
        assertEquals(
                List.of("DOS-10 PERSON_MUST_JUDGE"),
                told(dossier()
                        .pay("late", "01.003", "2.34", "2009-01-01")
                        .pay("early", "01.003", "2.67", "2006-01-01")));
        assertEquals(
                List.of(),
                told(dossier()
                        .pay("a", "01.003", "4.98", "2006-01-01")
                        .pay("b", "01.002", "4.40", "2009-01-01")
                        .pay("c", "01.002", "4.40", "2010-01-01")));
    }

    @ParameterizedTest
    @CsvSource({
        "Đại học Luật,          UNIVERSITY,   true",
        "DAI HOC LUAT,          UNIVERSITY,   true",
        "Thạc sĩ Quản lý công,  UNIVERSITY,   false",
        "Cao đẳng,              UNIVERSITY,   false",
        "Tiến sĩ (Đại học Huế), DOCTOR,       true",
        "12/12,                 UNIVERSITY,   true"
    })
    void the_level_of_education_is_that_of_the_highest_degree(String education, String highest, boolean agrees) {
        var dossier = dossier().education(education).degree("low", "PRIMARY").degree("high", highest);
        assertEquals(agrees ? List.of() : List.of("DOS-11 PERSON_MUST_JUDGE"), told(dossier));
    }

    @Test
    void without_studies_the_level_of_education_stands_alone() {
        assertEquals(List.of(), told(dossier().education("Đại học Luật")));
    }

    @Test
    void who_completed_a_course_of_theory_has_a_level() {
        assertEquals(List.of("DOS-12 PERSON_MUST_JUDGE"), told(dossier().course("t", "2018-06-30")));
        assertEquals(List.of(), told(dossier().course("t", "2018-06-30").theory("INTERMEDIATE")));
    }

    @Test
    void an_office_ends_by_the_day_of_retirement() {
        var dossier = dossier().span("o", Activity.OFFICE, "2010-01-01", null);
        assertEquals(List.of(), told(dossier.retires("2026-11-22")));
        assertEquals(List.of("DOS-13 PERSON_MUST_JUDGE"), told(dossier.retires("2026-11-21")));
        assertEquals(
                List.of(),
                told(dossier().retires("2020-12-31").span("o", Activity.OFFICE, "2010-01-01", "2020-12-31")));
        assertEquals(
                List.of("DOS-13 PERSON_MUST_JUDGE"),
                told(dossier().retires("2020-12-31").span("o", Activity.OFFICE, "2010-01-01", "2021-01-01")));
        // An office that is planned beyond retirement is none yet.
        assertEquals(
                List.of(),
                told(dossier().retires("2027-01-31").span("o", Activity.OFFICE, "2010-01-01", "2030-01-01")));
    }

    @Test
    void every_contradiction_is_told_and_every_figure_is_published() {
        var found = told(dossier()
                .admitted("1990-01-01")
                .official("1990-02-01")
                .span("w", Activity.WORK, "1990-01-01", "2000-01-01")
                .span("o", Activity.OFFICE, "1990-01-01", "2000-01-01")
                .relative("f", Kin.PARENT, 1979));
        assertEquals(
                List.of(
                        "DOS-03 NOT_MET",
                        "DOS-04 NOT_MET",
                        "DOS-05 NOT_MET",
                        "DOS-06 NOT_MET",
                        "DOS-08 PERSON_MUST_JUDGE",
                        "DOS-09 NOT_MET"),
                found);
        assertTrue(
                DossierRules.LIMITS.stream().allMatch(limit -> !limit.versions().isEmpty()));
        assertEquals(6, DossierRules.LIMITS.size());
    }
}

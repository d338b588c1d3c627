package vn.capuy.cadre.dossier.rules;

import static vn.capuy.cadre.dossier.rules.DossierLimits.ADMISSION_AGE;
import static vn.capuy.cadre.dossier.rules.DossierLimits.CADRE_LAW;
import static vn.capuy.cadre.dossier.rules.DossierLimits.CHARTER;
import static vn.capuy.cadre.dossier.rules.DossierLimits.FORM_2C;
import static vn.capuy.cadre.dossier.rules.DossierLimits.LABOUR_CODE;
import static vn.capuy.cadre.dossier.rules.DossierLimits.OFFICE_AGE;
import static vn.capuy.cadre.dossier.rules.DossierLimits.OVERLAP;
import static vn.capuy.cadre.dossier.rules.DossierLimits.PARENT_AGE;
import static vn.capuy.cadre.dossier.rules.DossierLimits.PROBATION;
import static vn.capuy.cadre.dossier.rules.DossierLimits.WORK_AGE;

import java.util.List;
import java.util.Map;
import vn.capuy.cadre.dossier.rules.Cases.Descent;
import vn.capuy.cadre.dossier.rules.Cases.Raise;
import vn.capuy.cadre.dossier.rules.Cases.Theory;
import vn.capuy.cadre.person.rules.RetirementAge;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.rule.Rule;

/** The contradictions that are looked for, from birth to retirement. */
public final class DossierRules {
    /** By what name this set of rules is kept with what was set aside. */
    public static final String VERSION = "dossier 2026-11";

    private static final ContradictionRule<Moment> AFTER_BIRTH = ContradictionRule.impossible(
            Cases::allDaysAfterBirth,
            Moment::evidence,
            Rule.<Moment>of("DOS-01")
                    .under(FORM_2C)
                    .asks("Does everything come after the birth?")
                    .metWhen(m -> m.day().isAfter(m.since()))
                    .refusal("dossier.not-after-birth", Moment::said));

    private static final ContradictionRule<Moment> NOT_IN_THE_FUTURE = ContradictionRule.impossible(
            Cases::allDaysUntilToday,
            Moment::evidence,
            Rule.<Moment>of("DOS-02")
                    .under(FORM_2C)
                    .asks("Has everything that is told begun?")
                    .metWhen(m -> !m.day().isAfter(m.since()))
                    .refusal("dossier.in-the-future", Moment::said));

    private static final ContradictionRule<Moment> OF_AGE_AT_ADMISSION = ContradictionRule.impossible(
            Cases::admission,
            Moment::evidence,
            Rule.<Moment>of("DOS-03")
                    .under(CHARTER.article(1))
                    .asks("Was the person eighteen when admitted to the Party?")
                    .measuredBy(ADMISSION_AGE, Moment::day, Moment::isYears)
                    .refusal("dossier.admitted-too-young", Moment::said));

    private static final ContradictionRule<Moment> PROBATION_SERVED = ContradictionRule.impossible(
            Cases::recognition,
            Moment::evidence,
            Rule.<Moment>of("DOS-04")
                    .under(CHARTER.article(5))
                    .asks("Did the probation last twelve months?")
                    .measuredBy(PROBATION, Moment::since, Moment::isMonths)
                    .refusal("dossier.probation-too-short", Moment::said));

    private static final ContradictionRule<Moment> OF_AGE_AT_WORK = ContradictionRule.impossible(
            Cases::works,
            Moment::evidence,
            Rule.<Moment>of("DOS-05")
                    .under(LABOUR_CODE.article(3))
                    .asks("Was the person fifteen when the work began?")
                    .measuredBy(WORK_AGE, Moment::day, Moment::isYears)
                    .refusal("dossier.worked-too-young", Moment::said));

    private static final ContradictionRule<Moment> OF_AGE_IN_OFFICE = ContradictionRule.impossible(
            Cases::offices,
            Moment::evidence,
            Rule.<Moment>of("DOS-06")
                    .under(CADRE_LAW.article(36))
                    .asks("Was the person eighteen when the office began?")
                    .measuredBy(OFFICE_AGE, Moment::day, Moment::isYears)
                    .refusal("dossier.in-office-too-young", Moment::said));

    private static final ContradictionRule<Pair> ONE_PLACE_WHILE_STUDYING = ContradictionRule.doubtful(
            Pair::ofStudy,
            Pair::evidence,
            Rule.<Pair>of("DOS-07")
                    .under(FORM_2C)
                    .asks("Did full-time study leave no time for work, office or other full-time study?")
                    .measuredBy(OVERLAP, Pair::from, (p, days) -> p.days() <= days)
                    .refusal("dossier.study-overlaps", Pair::said));

    private static final ContradictionRule<Pair> ONE_PLACE_AT_WORK = ContradictionRule.doubtful(
            Pair::ofWork,
            Pair::evidence,
            Rule.<Pair>of("DOS-08")
                    .under(FORM_2C)
                    .asks("Does work in one place end before work in another begins?")
                    .measuredBy(OVERLAP, Pair::from, (p, days) -> p.days() <= days)
                    .refusal("dossier.work-overlaps", Pair::said));

    private static final ContradictionRule<Descent> PARENTS_ARE_OLDER = ContradictionRule.impossible(
            Cases::descents,
            Descent::evidence,
            Rule.<Descent>of("DOS-09")
                    .under(FORM_2C)
                    .asks("Are parents older than their children by as much as nature wants?")
                    .measuredBy(PARENT_AGE, d -> d.person().bornOn(), (d, years) -> d.years() >= years)
                    .refusal("dossier.parent-too-young", d -> Map.of("years", d.years())));

    private static final ContradictionRule<Raise> SALARY_RISES = ContradictionRule.doubtful(
            Cases::raises,
            Raise::evidence,
            Rule.<Raise>of("DOS-10")
                    .under(FORM_2C)
                    .asks("Does the coefficient never fall within a grade?")
                    .metWhen(r -> r.after().coefficient().compareTo(r.before().coefficient()) >= 0)
                    .refusal(
                            "dossier.salary-falls",
                            r -> Map.of("date", r.after().from())));

    private static final ContradictionRule<Schooling> EDUCATION_AGREES = ContradictionRule.doubtful(
            Schooling::of,
            Schooling::evidence,
            Rule.<Schooling>of("DOS-11")
                    .under(FORM_2C)
                    .asks("Is the level of education that of the highest degree?")
                    .metWhen(Schooling::agrees)
                    .refusal("dossier.education-differs"));

    private static final ContradictionRule<Theory> THEORY_IS_TOLD = ContradictionRule.doubtful(
            Cases::theory,
            Theory::evidence,
            Rule.<Theory>of("DOS-12")
                    .under(FORM_2C)
                    .asks("Does the record tell a level of theory where a course of theory was completed?")
                    .metWhen(t -> t.person().theoryLevel() != null)
                    .refusal("dossier.theory-missing"));

    private static final ContradictionRule<Moment> NOT_BEYOND_RETIREMENT = ContradictionRule.doubtful(
            Cases::officesUntilRetirement,
            Moment::evidence,
            Rule.<Moment>of("DOS-13")
                    .under(RetirementAge.DECREE_135_2020)
                    .asks("Did the office end by the day of retirement?")
                    .metWhen(m -> !m.day().isAfter(m.since()))
                    .refusal("dossier.beyond-retirement", Moment::said));

    private static final List<ContradictionRule<?>> ALL = List.of(
            AFTER_BIRTH,
            NOT_IN_THE_FUTURE,
            OF_AGE_AT_ADMISSION,
            PROBATION_SERVED,
            OF_AGE_AT_WORK,
            OF_AGE_IN_OFFICE,
            ONE_PLACE_WHILE_STUDYING,
            ONE_PLACE_AT_WORK,
            PARENTS_ARE_OLDER,
            SALARY_RISES,
            EDUCATION_AGREES,
            THEORY_IS_TOLD,
            NOT_BEYOND_RETIREMENT);

    /** The figures by which these rules measure. */
    public static final List<DatedLimit<?>> LIMITS =
            List.of(ADMISSION_AGE, PROBATION, WORK_AGE, OFFICE_AGE, PARENT_AGE, OVERLAP);

    private DossierRules() {}

    /** Everything that contradicts, in the order of the rules. */
    public static List<Contradiction> find(DossierFacts facts, Limits limits) {
        return ALL.stream().flatMap(rule -> rule.find(facts, limits)).toList();
    }
}

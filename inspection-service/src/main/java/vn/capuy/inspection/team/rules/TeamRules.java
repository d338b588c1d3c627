package vn.capuy.inspection.team.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Verdict;

/** The rulebooks on who may work on a case, one per regulation, each from the day on which it took effect. */
public final class TeamRules {
    private static final Citation QD_30_2016 = Citation.of("30-QĐ/TW").certainty(Certainty.GENERAL);
    private static final Citation QD_22_2021 = Citation.of("22-QĐ/TW").certainty(Certainty.GENERAL);
    private static final Citation QD_131_2023 = Citation.of("131-QĐ/TW").certainty(Certainty.GENERAL);

    /**
     * Oldest first. The words of 296-QĐ/TW and 21-QĐ/TW on teams are not known here, so that the last one stays in force until
     * they are entered.
     */
    static final List<Rulebook<TeamFacts>> BOOKS = List.of(
            book("30-QĐ/TW", LocalDate.of(2016, 7, 26), QD_30_2016, QD_30_2016),
            book("22-QĐ/TW", LocalDate.of(2021, 7, 28), QD_22_2021, QD_22_2021),
            book("131-QĐ/TW", LocalDate.of(2023, 10, 27), QD_22_2021, QD_131_2023));

    private TeamRules() {}

    /** The rulebook for that day. Before the first one it speaks too: that nobody inspects himself is older than any of them. */
    public static Rulebook<TeamFacts> on(LocalDate day) {
        return BOOKS.reversed().stream()
                .filter(book -> !book.effectiveFrom().isAfter(day))
                .findFirst()
                .orElse(BOOKS.getFirst());
    }

    /**
     * @param team where it stands who works on a case
     * @param interests where it stands that relatives and those with an interest keep away
     */
    private static Rulebook<TeamFacts> book(String version, LocalDate from, Citation team, Citation interests) {
        return Rulebook.of(
                "team",
                version,
                from,
                inOffice(team),
                notHimself(team),
                notHisOwnUnit(team),
                notWhatHisUnitCameFromOrBecame(team),
                notTheCommitteeAboveHisUnit(team),
                notRecused(interests),
                interestsJudged(interests),
                noKinship(interests),
                fit(team));
    }

    private static Rule<TeamFacts> inOffice(Citation citation) {
        return Rule.<TeamFacts>of("TEAM-01")
                .under(citation)
                .asks("Is the inspector in office on the day from which he is to work on the case?")
                .metWhen(TeamFacts::inOffice)
                .refusal("team.not-in-office", facts -> Map.of("inspector", facts.inspector(), "date", facts.day()));
    }

    private static Rule<TeamFacts> notHimself(Citation citation) {
        return Rule.<TeamFacts>of("TEAM-02")
                .under(citation)
                .asks("Is the inspector no subject of the case himself?")
                .metWhen(facts -> !facts.isSubject())
                .refusal("team.himself", facts -> Map.of("inspector", facts.inspector()));
    }

    private static Rule<TeamFacts> notHisOwnUnit(Citation citation) {
        return Rule.<TeamFacts>of("TEAM-03")
                .under(citation)
                .asks("Does the case look into no organisation of the inspector's own, and into no member of one?")
                .metWhen(facts -> facts.own().isEmpty())
                .refusal("team.own-unit", facts -> units(facts, TeamFacts::own));
    }

    private static Rule<TeamFacts> notWhatHisUnitCameFromOrBecame(Citation citation) {
        return Rule.<TeamFacts>of("TEAM-04")
                .under(citation)
                .asks("Does the case look into no organisation that his own came from or became?")
                .metWhen(facts -> facts.related().isEmpty())
                .refusal("team.related-unit", facts -> units(facts, TeamFacts::related));
    }

    private static Rule<TeamFacts> notTheCommitteeAboveHisUnit(Citation citation) {
        return Rule.<TeamFacts>of("TEAM-05")
                .under(citation)
                .asks("May he inspect the grassroots committee under which his own organisation stands?")
                .judgedBy(facts -> facts.above().isEmpty() ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
                .refusal("team.committee-above", facts -> units(facts, TeamFacts::above));
    }

    private static Rule<TeamFacts> notRecused(Citation citation) {
        return Rule.<TeamFacts>of("TEAM-06")
                .under(citation)
                .asks("Has the inspector not been recused from the case?")
                .metWhen(facts -> !facts.recused())
                .refusal("team.recused", facts -> Map.of("inspector", facts.inspector()));
    }

    private static Rule<TeamFacts> interestsJudged(Citation citation) {
        return Rule.<TeamFacts>of("TEAM-07")
                .under(citation)
                .asks("May he work on the case although an interest was declared?")
                .judgedBy(facts -> facts.declared() == 0 ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
                .refusal(
                        "team.interest-declared",
                        facts -> Map.of("inspector", facts.inspector(), "count", facts.declared()));
    }

    private static Rule<TeamFacts> noKinship(Citation citation) {
        return Rule.<TeamFacts>of("TEAM-08")
                .under(citation)
                .asks(
                        "Is he neither kin of those whom the case looks into, nor in dispute with them, nor does he benefit?")
                .judgedBy(facts -> facts.named() ? Verdict.PERSON_MUST_JUDGE : Verdict.MET)
                .refusal("team.kinship", facts -> Map.of("inspector", facts.inspector()));
    }

    private static Rule<TeamFacts> fit(Citation citation) {
        return Rule.<TeamFacts>of("TEAM-09")
                .under(citation)
                .asks("Is he fit to inspect although he is under discipline or looked into himself?")
                .judgedBy(facts -> facts.inDoubt() ? Verdict.PERSON_MUST_JUDGE : Verdict.MET)
                .refusal("team.in-doubt", facts -> Map.of("inspector", facts.inspector()));
    }

    private static Map<String, Object> units(TeamFacts facts, Function<TeamFacts, List<String>> of) {
        return Map.of("inspector", facts.inspector(), "organisations", String.join(", ", of.apply(facts)));
    }
}

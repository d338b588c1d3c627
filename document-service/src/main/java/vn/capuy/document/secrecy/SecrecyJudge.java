package vn.capuy.document.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.document.secrecy.rules.SecrecyFacts;
import vn.capuy.document.secrecy.rules.SecrecyRules;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.ProblemException;

/** Puts a proposal and its document before the rules. */
@ApplicationScoped
class SecrecyJudge {
    private final SecrecyPeriods periods;
    private final SecrecyDecisions decisions;
    private final EnteredLimits limits;

    SecrecyJudge(SecrecyPeriods periods, SecrecyDecisions decisions, EnteredLimits limits) {
        this.periods = periods;
        this.decisions = decisions;
        this.limits = limits;
    }

    Ruling ruling(DocumentView document, SecrecyRequest asked, LocalDate today) {
        Clearance level = document.levelOn(today);
        return SecrecyRules.judge(new SecrecyFacts(
                asked.decidedOn(),
                level != Clearance.NONE,
                asked.kind() == SecrecyKind.EXTEND,
                level.ordinal(),
                asked.level() == null ? null : asked.level().ordinal(),
                asked.kind() == SecrecyKind.RAISE,
                document.openFrom(),
                asked.openFrom(),
                level == Clearance.NONE ? null : longest(document, level, asked),
                on(SecrecyRules.NOTICE, asked.decidedOn())));
    }

    /** The latest day of opening that one extension gives: the period of the level on top of what stands. */
    private LocalDate longest(DocumentView document, Clearance level, SecrecyRequest asked) {
        Integer years = on(periods.of(level), asked.decidedOn());
        LocalDate from = document.openFrom() == null ? asked.decidedOn() : document.openFrom();
        return years == null ? null : from.plusYears(years);
    }

    private Integer on(DatedLimit<Integer> builtIn, LocalDate day) {
        DatedLimit<Integer> limit = limits.of(builtIn);
        return limit.holdsOn(day) ? limit.on(day) : null;
    }

    /**
     * The day from which the document is open once the proposal is approved: as named, or by the period of the new level,
     * which is counted from the day of issue.
     *
     * @throws ProblemException 400 where the new level has no period, or one that is over already, and no day is named
     */
    LocalDate opening(DocumentView document, SecrecyRequest asked) {
        if (asked.openFrom() != null) {
            return asked.openFrom();
        }
        LocalDate byPeriod = decisions.opensOn(asked.level(), document.issuedOn());
        if (byPeriod == null || byPeriod.isBefore(asked.decidedOn())) {
            throw ProblemException.invalid(
                    "openFrom",
                    "secrecy.opening-needed",
                    Map.of("level", asked.level().name()));
        }
        return byPeriod;
    }
}

package vn.capuy.inspection.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.deadline.rules.DeadlineRules;
import vn.capuy.inspection.deadline.rules.MoveFacts;
import vn.capuy.kernel.calendar.Pause;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.limit.EnteredLimits;

/** Puts what is to be done with a deadline to the rules. */
@ApplicationScoped
class DeadlineMoves {
    private final EnteredLimits limits;
    private final Deadlines deadlines;

    DeadlineMoves(EnteredLimits limits, Deadlines deadlines) {
        this.limits = limits;
        this.deadlines = deadlines;
    }

    Ruling setting(Deadline stands, DeadlineSetting asked) {
        LocalDate from = stands.from() == null ? stands.terms().decidedOn() : stands.from();
        int days = deadlines.calendar().count(from, asked.dueOn()).days();
        var limit = stands.terms().limit();
        return DeadlineRules.setting(limit == null ? null : limit.citation())
                .judge(facts(stands, stands.terms().decidedOn(), asked.ground(), days, false, false), limits);
    }

    Ruling extension(CaseKind kind, Deadline stands, LocalDate on, DeadlineExtension asked) {
        boolean denunciation = kind == CaseKind.DENUNCIATION;
        return DeadlineRules.extension(denunciation)
                .judge(facts(stands, on, asked.ground(), asked.days(), denunciation, false), limits);
    }

    Ruling pause(Deadline stands, Pause pause, DeadlinePause asked) {
        boolean overlaps =
                stands.course().stops().stream().anyMatch(stop -> stop.pause().overlaps(pause));
        return DeadlineRules.pause().judge(facts(stands, pause.from(), asked.ground(), 0, false, overlaps), limits);
    }

    Ruling resumption(Deadline stands, DeadlineResumption asked) {
        return DeadlineRules.resumption().judge(facts(stands, asked.on(), asked.ground(), 0, false, false), limits);
    }

    private static MoveFacts facts(
            Deadline stands, LocalDate on, String ground, int days, boolean denunciation, boolean overlaps) {
        var limit = stands.terms().limit();
        return new MoveFacts(
                on,
                Grounds.said(ground) != null,
                denunciation,
                stands.from(),
                stands.dueOn(),
                stands.length(),
                days,
                stands.course().extensions().size(),
                limit == null ? null : limit.value(),
                stands.course().set() != null,
                overlaps);
    }
}
